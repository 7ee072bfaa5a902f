package dev.tidings.ingest.duplicate;

import java.util.Arrays;

/** Sets of hash values as sorted arrays. */
final class IntSet {
  private IntSet() {}

  /** The smallest {@code limit} distinct values among the first {@code length}. */
  static int[] of(int[] values, int length, int limit) {
    int[] sorted = Arrays.copyOf(values, length);
    Arrays.sort(sorted);
    int count = 0;
    for (int i = 0; i < length && count < limit; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** How many values up to {@code highest} are in both. */
  static int common(int[] a, int[] b, int highest) {
    int i = 0;
    int j = 0;
    int common = 0;
    while (i < a.length && j < b.length && a[i] <= highest && b[j] <= highest) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** The values that are in both. */
  static int[] intersection(int[] a, int[] b) {
    int[] common = new int[Math.min(a.length, b.length)];
    int count = 0;
    for (int value : a) {
      if (Arrays.binarySearch(b, value) >= 0) {
        common[count++] = value;
      }
    }
    return Arrays.copyOf(common, count);
  }

  /** How many values are at most {@code highest}. */
  static int sizeUpTo(int[] set, int highest) {
    int found = Arrays.binarySearch(set, highest);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Share of the union that is common; 1 for two empty sets. */
  static double jaccard(int[] a, int[] b) {
    int common = common(a, b, Integer.MAX_VALUE);
    int union = a.length + b.length - common;
    return union == 0 ? 1 : (double) common / union;
  }

  /** Share of {@code part} that is in {@code whole}; 1 for an empty part. */
  static double contained(int[] part, int[] whole) {
    return part.length == 0 ? 1 : (double) common(part, whole, Integer.MAX_VALUE) / part.length;
  }

  /** Whether each set has a member that the other lacks. */
  static boolean differBothWays(int[] a, int[] b) {
    return common(a, b, Integer.MAX_VALUE) < Math.min(a.length, b.length);
  }

  /** Share of the smaller set that is in the other. */
  static double overlap(int[] a, int[] b) {
    return a.length <= b.length ? contained(a, b) : contained(b, a);
  }
}
