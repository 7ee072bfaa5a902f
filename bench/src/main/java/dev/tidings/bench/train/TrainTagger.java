package dev.tidings.bench.train;

import dev.tidings.enrich.entity.tag.ExtractFeatures;
import dev.tidings.enrich.entity.tag.NameHints;
import dev.tidings.enrich.entity.tag.TaggerModel;
import dev.tidings.enrich.entity.tag.WordClusters;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the English tagger: {@code TrainTagger <data folder> <resource folder>}.
 *
 * <p>The data folder holds {@code brown.tsv.gz} (word, tab, path of 0 and 1) and, in the columns
 * that {@link Corpus} describes, {@code wikigold_train.tsv}, {@code gum.tsv}, {@code
 * cross_politics_c.tsv}, {@code cross_science_c.tsv}, {@code cross_literature_c.tsv}, {@code
 * cross_music_c.tsv}, {@code cross_ai_c.tsv}, {@code btc.tsv} and {@code wnut.tsv}; NOTICE says
 * what they are. It writes {@code clusters.bin.gz} and {@code tagger.bin.gz}. Takes about two
 * minutes and 2 GB; the same data gives the same bytes. Run {@link BuildNameTable} before it: known
 * names are features.
 */
public final class TrainTagger {
  private static final long SEED = 11;
  private static final int EPOCHS = 8;

  /** How many models the tagger is the mean of. */
  static final int RUNS = 3;

  private static final float RATE = 0.1f;
  private static final float DROPOUT = 0.6f;
  private static final float DECAY = 1e-6f;

  /** By how much the steps of the last three epochs are shortened. */
  private static final float[] LAST_RATES = {0.5f, 0.25f, 0.1f};

  /**
   * A labelled text.
   *
   * @param file without {@code .tsv}
   * @param weight how much it counts: newswire-like text most, tweets least
   * @param sentencesAreDocuments whether its sentences are unrelated
   */
  record Source(String file, float weight, boolean sentencesAreDocuments) {}

  static final Source WIKIGOLD = new Source("wikigold_train", 3, false);

  static final List<Source> OTHERS =
      List.of(
          new Source("gum", 1, false),
          new Source("cross_politics_c", 0.8f, true),
          new Source("cross_science_c", 0.8f, true),
          new Source("cross_literature_c", 0.8f, true),
          new Source("cross_music_c", 0.8f, true),
          new Source("cross_ai_c", 0.8f, true),
          new Source("btc", 0.3f, true),
          new Source("wnut", 0.3f, false));

  private TrainTagger() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path out = Path.of(arguments[1], "tag");
    WordClusters clusters = clusters(data);
    write(out.resolve("clusters.bin.gz"), clusters::write);
    Random random = new Random(SEED);
    ExtractFeatures extract = new ExtractFeatures(clusters, NameHints.load());
    List<Example> examples = examples(data, OTHERS, extract, random);
    examples.addAll(examples(data, List.of(WIKIGOLD), extract, random));
    TaggerModel model = train(examples, RUNS, random);
    write(out.resolve("tagger.bin.gz"), model::write);
  }

  static WordClusters clusters(Path data) throws IOException {
    Map<String, String> paths = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(data.resolve("brown.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        paths.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return WordClusters.of(paths);
  }

  static List<Example> examples(
      Path data, List<Source> sources, ExtractFeatures extract, Random random) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Source source : sources) {
      Corpus corpus =
          Corpus.read(data.resolve(source.file() + ".tsv"), source.sentencesAreDocuments());
      examples.addAll(Example.of(corpus, source.weight(), extract, random));
    }
    return examples;
  }

  /** Trains on the examples several times, in different orders, and takes the mean. */
  static TaggerModel train(List<Example> examples, int runs, Random random) {
    List<CrfTrainer> trainers = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      trainers.add(run(examples, SEED + run, random));
    }
    return CrfTrainer.mean(trainers);
  }

  private static CrfTrainer run(List<Example> examples, long seed, Random random) {
    List<Example> shuffled = new ArrayList<>(examples);
    CrfTrainer trainer = new CrfTrainer(seed, DROPOUT, DECAY);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(shuffled, random);
      int last = epoch - (EPOCHS - LAST_RATES.length);
      float rate = last < 0 ? RATE : RATE * LAST_RATES[last];
      double loss = 0;
      for (Example example : shuffled) {
        loss += trainer.step(example.features(), example.allowed(), example.weight(), rate);
      }
      System.out.printf("epoch %d: loss %.0f%n", epoch + 1, loss);
    }
    return trainer;
  }

  /** Writes something to a stream. */
  interface Writer {
    void write(DataOutput out) throws IOException;
  }

  static void write(Path file, Writer writer) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      writer.write(out);
    }
  }
}
