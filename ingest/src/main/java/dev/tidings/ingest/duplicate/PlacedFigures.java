package dev.tidings.ingest.duplicate;

import com.dynatrace.hash4j.hashing.Hasher64;

/**
 * Figures and where they stand: between which two words. One value holds both, the place in the
 * high bits, so that in a sorted set the figures of a place follow each other.
 */
final class PlacedFigures {
  private static final int FIGURE_BITS = 12;
  private static final int FIGURE_MASK = (1 << FIGURE_BITS) - 1;

  private PlacedFigures() {}

  static int[] of(WordScanner words, Hasher64 hasher) {
    int[] figures = words.figures();
    int[] placed = new int[figures.length];
    for (int i = 0; i < figures.length; i++) {
      long before = neighbour(words, figures[i] - 1);
      long after = neighbour(words, figures[i] + 1);
      int place = (int) hasher.hashLongLongToLong(before, after);
      placed[i] = (place & ~FIGURE_MASK) | ((int) words.word(figures[i]) & FIGURE_MASK);
    }
    return IntSet.of(placed, placed.length, Fingerprint.MAX_WORDS_OF_KIND);
  }

  /** In a table the neighbours are figures themselves, and none of them says what one is about. */
  private static long neighbour(WordScanner words, int index) {
    return index < 0 || index >= words.count() || words.isInDigits(index) ? 0 : words.word(index);
  }

  /**
   * Figures that stand in places of both texts.
   *
   * @param compared how many
   * @param others how many of them are not the same
   */
  record Comparison(int compared, int others) {}

  static Comparison compare(int[] a, int[] b) {
    int same = 0;
    int compared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int place = a[i] & ~FIGURE_MASK;
      int other = b[j] & ~FIGURE_MASK;
      if (place != other) {
        i += place < other ? 1 : 0;
        j += place < other ? 0 : 1;
        continue;
      }
      int startOfA = i;
      int startOfB = j;
      while (i < a.length && (a[i] & ~FIGURE_MASK) == place) {
        i++;
      }
      while (j < b.length && (b[j] & ~FIGURE_MASK) == place) {
        j++;
      }
      same += common(a, startOfA, i, b, startOfB, j);
      compared += Math.min(i - startOfA, j - startOfB);
    }
    return new Comparison(compared, compared - same);
  }

  private static int common(int[] a, int fromA, int toA, int[] b, int fromB, int toB) {
    int common = 0;
    int j = fromB;
    for (int i = fromA; i < toA; i++) {
      while (j < toB && b[j] < a[i]) {
        j++;
      }
      common += j < toB && b[j] == a[i] ? 1 : 0;
    }
    return common;
  }
}
