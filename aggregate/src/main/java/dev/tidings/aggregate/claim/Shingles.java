package dev.tidings.aggregate.claim;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Hashes of all runs of three words of a quotation, sorted; of two words when it is short. */
final class Shingles {

  private static final int SHORT = 6;
  private static final Shingles NONE = new Shingles(new long[0], 0);

  private final long[] hashes;
  private final int words;

  private Shingles(long[] hashes, int words) {
    this.hashes = hashes;
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
    int length = words.length < SHORT ? 2 : 3;
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
    return new Shingles(hashes, words.length);
  }

  int words() {
    return words;
  }

  long[] hashes() {
    return hashes;
  }

  /**
   * Share of the shorter one's shingles that the longer one has.
   *
   * @return 0 to 1
   */
  double containment(Shingles other) {
    long[] few = hashes.length <= other.hashes.length ? hashes : other.hashes;
    long[] many = few == hashes ? other.hashes : hashes;
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
