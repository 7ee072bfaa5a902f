package dev.tidings.bench.train;

import dev.tidings.enrich.encoder.EncodeWords;
import dev.tidings.enrich.entity.FindEntities;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.tag.ExtractFeatures;
import dev.tidings.enrich.entity.tag.NameHints;
import dev.tidings.enrich.entity.tag.TaggerModel;
import dev.tidings.enrich.entity.tag.Taggers;
import dev.tidings.enrich.entity.tag.WordClusters;
import dev.tidings.eval.entity.LabelledText;
import dev.tidings.eval.entity.MeasureEntities;
import dev.tidings.eval.entity.ReadConll;
import dev.tidings.eval.entity.RecaseWords;
import dev.tidings.eval.entity.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Measures names on WikiGold by cross validation over its documents: {@code MeasureTagger <data
 * folder> <folds> [encoder]}, the last with the encoder's runtime and model on the class path. For
 * each fold the tagger is trained as {@link TrainTagger} trains it and, with the encoder, as {@link
 * TrainVectors} does on top, without the fold's documents, and the whole search for names, document
 * pass included, is measured on them; as written and in title case. Measure other files with {@code
 * tidings eval entities}.
 */
public final class MeasureTagger {
  private final List<LabelledText> texts;
  private final int folds;
  private Score typed = new Score(0, 0, 0);
  private Score spans = new Score(0, 0, 0);

  private MeasureTagger(Path file, int folds, UnaryOperator<String> recase) throws IOException {
    this.texts = ReadConll.read(file, recase);
    this.folds = folds;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    int folds = Integer.parseInt(arguments[1]);
    Path file = data.resolve(TrainTagger.WIKIGOLD.file() + ".tsv");
    MeasureTagger written = new MeasureTagger(file, folds, UnaryOperator.identity());
    MeasureTagger titled = new MeasureTagger(file, folds, RecaseWords::title);
    NameHints hints = NameHints.load();
    NameTable table = NameTable.load();
    WordClusters clusters = TrainTagger.clusters(data);
    ExtractFeatures extract = new ExtractFeatures(clusters, hints);
    Corpus corpus = Corpus.read(file, false);
    TrainVectors trainVectors = arguments.length > 2 ? new TrainVectors(EncodeWords.load()) : null;
    for (int fold = 0; fold < folds; fold++) {
      Random random = new Random(fold);
      List<Example> examples = TrainTagger.examples(data, TrainTagger.OTHERS, extract, random);
      Corpus rest = without(corpus, fold, folds);
      examples.addAll(Example.of(rest, TrainTagger.WIKIGOLD.weight(), extract, random));
      TaggerModel model = TrainTagger.train(examples, TrainTagger.RUNS, random);
      Taggers taggers = new Taggers(model, clusters, hints);
      if (trainVectors != null) {
        taggers = taggers.with(trainVectors.train(model, data, rest, extract, fold));
      }
      FindEntities find = new FindEntities(table, taggers);
      written.measure(fold, find, table);
      titled.measure(fold, find, table);
      System.out.printf(
          "fold %d of %d%n  as written %s%n  title case %s%n", fold + 1, folds, written, titled);
    }
  }

  private static Corpus without(Corpus corpus, int fold, int folds) {
    List<List<Corpus.Sentence>> rest = new ArrayList<>();
    for (int i = 0; i < corpus.documents().size(); i++) {
      if (i % folds != fold) {
        rest.add(corpus.documents().get(i));
      }
    }
    return new Corpus(rest);
  }

  private void measure(int fold, FindEntities find, NameTable table) {
    MeasureEntities measure = new MeasureEntities(find, table, "en");
    for (int i = fold; i < texts.size(); i += folds) {
      measure.add(texts.get(i));
    }
    typed = sum(typed, measure.result().typed());
    spans = sum(spans, measure.result().spans());
  }

  private static Score sum(Score a, Score b) {
    return new Score(a.right() + b.right(), a.found() + b.found(), a.labelled() + b.labelled());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "typed P %.3f R %.3f F1 %.3f, span P %.3f R %.3f F1 %.3f",
        typed.precision(),
        typed.recall(),
        typed.f1(),
        spans.precision(),
        spans.recall(),
        spans.f1());
  }
}
