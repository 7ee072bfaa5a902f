package dev.tidings.bench.train;

import dev.tidings.enrich.entity.tag.DocumentCues;
import dev.tidings.enrich.entity.tag.ExtractFeatures;
import dev.tidings.enrich.entity.tag.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A sentence to learn from.
 *
 * @param words as they stand
 * @param features of each word
 * @param allowed the labels that each word may have, as bits
 * @param weight how much it counts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; half a million of them
record Example(List<String> words, int[][] features, int[] allowed, float weight) {
  private static final int LONGEST = 150;
  private static final float RECASED = 0.25f;
  private static final float TITLED = 0.7f;

  /** The examples of a corpus; some sentences once more in title or upper case. */
  static List<Example> of(Corpus corpus, float weight, ExtractFeatures extract, Random random) {
    List<Example> examples = new ArrayList<>();
    for (List<Corpus.Sentence> document : corpus.documents()) {
      List<Line> lines = document.stream().map(sentence -> new Line(sentence.words())).toList();
      DocumentCues cues = document.size() > 1 ? new DocumentCues(lines) : null;
      for (int i = 0; i < lines.size(); i++) {
        Corpus.Sentence sentence = document.get(i);
        if (lines.get(i).length() > LONGEST) {
          continue;
        }
        examples.add(
            new Example(
                sentence.words(),
                features(lines.get(i), cues, extract),
                sentence.allowed(),
                weight));
        if (random.nextFloat() < RECASED) {
          boolean title = random.nextFloat() < TITLED;
          List<String> words =
              title ? Recase.title(sentence.words()) : Recase.upper(sentence.words());
          examples.add(
              new Example(
                  words, features(new Line(words), null, extract), sentence.allowed(), weight));
        }
      }
    }
    return examples;
  }

  private static int[][] features(Line line, @Nullable DocumentCues cues, ExtractFeatures extract) {
    int[] buffer = new int[ExtractFeatures.MOST];
    int[][] features = new int[line.length()][];
    extract.begin(line, cues);
    for (int i = 0; i < features.length; i++) {
      int count = extract.features(i, buffer);
      features[i] = Arrays.copyOf(buffer, count);
    }
    return features;
  }
}
