package dev.tidings.bench.train;

import dev.tidings.enrich.encoder.EncodeWords;
import dev.tidings.enrich.entity.tag.ExtractFeatures;
import dev.tidings.enrich.entity.tag.NameHints;
import dev.tidings.enrich.entity.tag.TaggerModel;
import dev.tidings.enrich.entity.tag.WordClusters;
import dev.tidings.enrich.entity.tag.WordVectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Trains what {@code tidings.enrich.encoder=on} adds to the English tagger: {@code TrainVectors
 * <data folder> <resource folder>}, with the encoder's runtime and model on the class path.
 *
 * <p>The data folder is that of {@link TrainTagger}, which is to be run before; the tweets in it
 * are not used. It writes {@code vectors.bin.gz}. Takes about two minutes and 2 GB; the same data
 * gives the same bytes on processors of the same kind, as the encoder's last digits differ between
 * kinds.
 */
public final class TrainVectors {
  private static final long SEED = 11;
  private static final float[] RATES = {0.02f, 0.008f, 0.002f};
  private static final float DROPOUT = 0.6f;
  private static final float DECAY = 1e-5f;

  /** Of 1, 1.7, 2.5 and 3.3; less finds fewer names, more finds more that are none. */
  private static final float FACTOR = 1.7f;

  private static final List<TrainTagger.Source> OTHERS = TrainTagger.OTHERS.subList(0, 6);

  private final EncodeWords encodeWords;
  private final Map<String, float[][]> vectors = new HashMap<>();

  TrainVectors(EncodeWords encodeWords) {
    this.encodeWords = encodeWords;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path file = data.resolve(TrainTagger.WIKIGOLD.file() + ".tsv");
    ExtractFeatures extract = new ExtractFeatures(WordClusters.load(), NameHints.load());
    TrainVectors train = new TrainVectors(EncodeWords.load());
    WordVectors vectors =
        train.train(TaggerModel.load(), data, Corpus.read(file, false), extract, SEED);
    TrainTagger.write(Path.of(arguments[1], "tag", "vectors.bin.gz"), vectors.weights()::write);
  }

  /**
   * Trains on WikiGold, or a part of it, and on the others in the data folder.
   *
   * @param tagger whose own weights stay
   */
  WordVectors train(
      TaggerModel tagger, Path data, Corpus wikigold, ExtractFeatures extract, long seed)
      throws IOException {
    Random random = new Random(seed);
    List<Example> examples = new ArrayList<>(TrainTagger.examples(data, OTHERS, extract, random));
    examples.addAll(Example.of(wikigold, TrainTagger.WIKIGOLD.weight(), extract, random));
    VectorTrainer trainer = new VectorTrainer(tagger, seed, DROPOUT, DECAY);
    for (int epoch = 0; epoch < RATES.length; epoch++) {
      Collections.shuffle(examples, random);
      double loss = 0;
      for (Example example : examples) {
        loss += trainer.step(example, vectors(example.words()), RATES[epoch]);
      }
      System.out.printf("epoch %d: loss %.0f%n", epoch + 1, loss);
    }
    return new WordVectors(encodeWords, trainer.weights(FACTOR));
  }

  /** The encoder knows no capitals: a sentence and its title-cased copy have the same vectors. */
  private float[][] vectors(List<String> words) {
    return vectors.computeIfAbsent(
        String.join(" ", words).toLowerCase(Locale.ROOT), unused -> encodeWords.encode(words));
  }
}
