package dev.tidings.eval.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * METEOR of a text against one reference, by equal words and equal stems alone: no synonyms, so
 * figures are some hundredths below those made with WordNet. Weights as in Banerjee and Lavie 2005:
 * F with recall nine times as heavy as precision, less half the cube of the fragmentation.
 */
final class Meteor {

  private static final int NONE = -1;

  private Meteor() {}

  /**
   * Scores a text.
   *
   * @return 0 to 1
   */
  static double of(String text, String reference) {
    List<String> found = words(text);
    List<String> expected = words(reference);
    int[] partner = align(found, expected);
    int matches = (int) Arrays.stream(partner).filter(at -> at != NONE).count();
    if (matches == 0) {
      return 0;
    }
    double precision = (double) matches / found.size();
    double recall = (double) matches / expected.size();
    double mean = 10 * precision * recall / (recall + 9 * precision);
    double fragmentation = (double) chunks(partner) / matches;
    return mean * (1 - 0.5 * Math.pow(fragmentation, 3));
  }

  /** Equal words first, then equal stems, each with the free partner nearest to the last one's. */
  private static int[] align(List<String> found, List<String> expected) {
    int[] partner = new int[found.size()];
    Arrays.fill(partner, NONE);
    boolean[] taken = new boolean[expected.size()];
    match(found, expected, partner, taken);
    PorterStemmer stemmer = new PorterStemmer();
    match(
        found.stream().map(stemmer::stem).toList(),
        expected.stream().map(stemmer::stem).toList(),
        partner,
        taken);
    return partner;
  }

  private static void match(
      List<String> found, List<String> expected, int[] partner, boolean[] taken) {
    int next = 0;
    for (int i = 0; i < found.size(); i++) {
      if (partner[i] != NONE) {
        next = partner[i] + 1;
        continue;
      }
      int best = NONE;
      for (int j = 0; j < expected.size(); j++) {
        boolean free = !taken[j] && found.get(i).equals(expected.get(j));
        if (free && (best == NONE || Math.abs(j - next) < Math.abs(best - next))) {
          best = j;
        }
      }
      if (best != NONE) {
        partner[i] = best;
        taken[best] = true;
        next = best + 1;
      }
    }
  }

  private static int chunks(int[] partner) {
    int chunks = 0;
    int before = NONE;
    boolean open = false;
    for (int at : partner) {
      if (at == NONE) {
        open = false;
        continue;
      }
      chunks += open && at == before + 1 ? 0 : 1;
      open = true;
      before = at;
    }
    return chunks;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
