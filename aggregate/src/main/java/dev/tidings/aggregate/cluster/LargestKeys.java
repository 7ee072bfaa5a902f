package dev.tidings.aggregate.cluster;

import java.util.Arrays;

/** Selects the largest of many keys in one pass and a small sort. */
final class LargestKeys {

  /** Keys are first told apart by their highest bits. */
  private static final int BUCKET_SHIFT = 52;

  private final long[] keys;
  private final int[] buckets = new int[1 << (Long.SIZE - 1 - BUCKET_SHIFT)];
  private int size;

  LargestKeys(int room) {
    this.keys = new long[room];
  }

  /** Takes a key that is not negative. */
  void add(long key) {
    keys[size++] = key;
    buckets[(int) (key >>> BUCKET_SHIFT)]++;
  }

  /** The largest keys, largest first, at most so many. */
  long[] take(int most) {
    int lowest = buckets.length;
    int enough = 0;
    while (lowest > 0 && enough < most) {
      enough += buckets[--lowest];
    }
    long[] candidates = new long[enough];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (keys[i] >>> BUCKET_SHIFT >= lowest) {
        candidates[count++] = keys[i];
      }
    }
    Arrays.sort(candidates);
    long[] largest = new long[Math.min(most, count)];
    for (int i = 0; i < largest.length; i++) {
      largest[i] = candidates[count - 1 - i];
    }
    return largest;
  }
}
