package dev.tidings.aggregate.claim;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Hashes of all runs of two and of three words of a quotation, sorted. */
final class Shingles {

  /** A shorter quotation is compared by runs of two words. */
  private static final int SHORT = 6;

  private static final long[] NO_HASHES = {};
  private static final Shingles NONE = new Shingles(NO_HASHES, NO_HASHES, 0);

  private final long[] pairs;
  private final long[] triples;
  private final int words;

  private Shingles(long[] pairs, long[] triples, int words) {
    this.pairs = pairs;
    this.triples = triples;
    this.words = words;
  }

  static Shingles of(@Nullable String quote) {
    if (quote == null) {
      return NONE;
    }
    String[] words =
        quote
            .toLowerCase(Locale.ROOT)
            .replace("\u2019", "'")
            .replaceAll("[^\\p{L}\\p{N}']+", " ")
            .strip()
            .split(" ", -1);
    return new Shingles(runs(words, 2), runs(words, 3), words.length);
  }

  private static long[] runs(String[] words, int length) {
    long[] hashes = new long[Math.max(1, words.length - length + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 1125899906842597L;
      for (int j = i; j < Math.min(words.length, i + length); j++) {
        for (int k = 0; k < words[j].length(); k++) {
          hash = 31 * hash + words[j].charAt(k);
        }
        hash = 31 * hash + ' ';
      }
      hashes[i] = hash;
    }
    Arrays.sort(hashes);
    return hashes;
  }

  int words() {
    return words;
  }

  /**
   * Share of the shorter one's shingles that the longer one has.
   *
   * @return 0 to 1
   */
  double containment(Shingles other) {
    boolean brief = Math.min(words, other.words) < SHORT;
    long[] mine = brief ? pairs : triples;
    long[] others = brief ? other.pairs : other.triples;
    long[] few = mine.length <= others.length ? mine : others;
    long[] many = few == mine ? others : mine;
    if (few.length == 0) {
      return 0;
    }
    int shared = 0;
    for (long hash : few) {
      shared += Arrays.binarySearch(many, hash) >= 0 ? 1 : 0;
    }
    return (double) shared / few.length;
  }
}
