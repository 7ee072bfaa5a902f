package dev.tidings.bench.train;

import dev.tidings.enrich.entity.tag.ExtractFeatures;
import dev.tidings.enrich.entity.tag.Line;
import dev.tidings.enrich.entity.tag.NameHints;
import dev.tidings.enrich.entity.tag.Span;
import dev.tidings.enrich.entity.tag.TagByModel;
import dev.tidings.enrich.entity.tag.TaggerModel;
import dev.tidings.enrich.entity.tag.WordClusters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Measures the tagger: {@code MeasureTagger <data folder> <folds> [test file...]}. Wikigold by
 * cross validation over its documents, each file in the columns of {@link Corpus} with the first
 * fold's model; both as written and in title case.
 */
public final class MeasureTagger {
  private MeasureTagger() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    int folds = Integer.parseInt(arguments[1]);
    NameHints hints = NameHints.load();
    WordClusters clusters = TrainTagger.clusters(data);
    ExtractFeatures extract = new ExtractFeatures(clusters, hints);
    Corpus wikigold = Corpus.read(data.resolve(TrainTagger.WIKIGOLD.file() + ".tsv"), false);
    NameScore plain = new NameScore();
    NameScore titled = new NameScore();
    for (int fold = 0; fold < folds; fold++) {
      Random random = new Random(fold);
      List<Example> examples = TrainTagger.examples(data, TrainTagger.OTHERS, extract, random);
      List<List<Corpus.Sentence>> held = new ArrayList<>();
      List<List<Corpus.Sentence>> rest = new ArrayList<>();
      for (int i = 0; i < wikigold.documents().size(); i++) {
        (i % folds == fold ? held : rest).add(wikigold.documents().get(i));
      }
      examples.addAll(Example.of(new Corpus(rest), TrainTagger.WIKIGOLD.weight(), extract, random));
      TaggerModel model = TrainTagger.train(examples, TrainTagger.RUNS, random);
      TagByModel tagger = new TagByModel(model, clusters, hints);
      score(tagger, new Corpus(held), words -> words, plain);
      score(tagger, new Corpus(held), Recase::title, titled);
      for (int i = 2; i < arguments.length && fold == 0; i++) {
        Corpus corpus = Corpus.read(Path.of(arguments[i]), false);
        System.out.println(arguments[i]);
        System.out.println("  " + score(tagger, corpus, words -> words, new NameScore()));
        System.out.println("  title case " + score(tagger, corpus, Recase::title, new NameScore()));
      }
    }
    System.out.println("wikigold\n  " + plain + "\n  title case " + titled);
  }

  static NameScore score(
      TagByModel tagger, Corpus corpus, UnaryOperator<List<String>> recase, NameScore score) {
    for (List<Corpus.Sentence> document : corpus.documents()) {
      List<Line> lines =
          document.stream().map(sentence -> new Line(recase.apply(sentence.words()))).toList();
      List<List<Span>> spans = tagger.tag(lines);
      for (int i = 0; i < lines.size(); i++) {
        score.add(document.get(i).spans(), spans.get(i));
      }
    }
    return score;
  }
}
