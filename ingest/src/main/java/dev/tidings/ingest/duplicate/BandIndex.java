package dev.tidings.ingest.duplicate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Which texts have a band in common: a hash table with chains, the newest first.
 *
 * <p>Made for this one use because a text has some forty keys of which hardly any is shared: in a
 * map of lists each would cost ten times as much memory. Here a key costs 12 bytes.
 */
final class BandIndex {
  private static final int NONE = -1;

  private final int keysPerSlot;
  private final Deque<Integer> freeSlots = new ArrayDeque<>();

  /** For each slot its keys, then for each key the next entry of its chain. */
  private int[] @Nullable [] slots = new int[64][];

  private int usedSlots;
  private int entries;
  private int[] heads = new int[1024];

  BandIndex(int keysPerSlot) {
    this.keysPerSlot = keysPerSlot;
    Arrays.fill(heads, NONE);
  }

  /**
   * Adds a text.
   *
   * @param keys at most {@code keysPerSlot}
   * @return its slot
   */
  int add(int[] keys) {
    int slot = freeSlots.isEmpty() ? usedSlots++ : freeSlots.pop();
    if (slot == slots.length) {
      slots = Arrays.copyOf(slots, 2 * slot);
    }
    int[] row = Arrays.copyOf(keys, 2 * keys.length);
    slots[slot] = row;
    entries += keys.length;
    if (entries > 2 * heads.length) {
      grow();
    }
    for (int i = 0; i < keys.length; i++) {
      link(slot, i, row);
    }
    return slot;
  }

  /** Takes a text out. */
  void remove(int slot) {
    int[] row = row(slot);
    for (int i = 0; i < row.length / 2; i++) {
      unlink(slot * keysPerSlot + i, row[i], row[row.length / 2 + i]);
    }
    entries -= row.length / 2;
    slots[slot] = null;
    freeSlots.push(slot);
  }

  /** Visits at most {@code limit} texts that have the key, the newest first. */
  void find(int key, int limit, IntConsumer visitor) {
    int left = limit;
    int entry = heads[bucket(key)];
    while (entry != NONE && left > 0) {
      int[] row = row(entry / keysPerSlot);
      if (row[entry % keysPerSlot] == key) {
        visitor.accept(entry / keysPerSlot);
        left--;
      }
      entry = row[row.length / 2 + entry % keysPerSlot];
    }
  }

  private void link(int slot, int i, int[] row) {
    int bucket = bucket(row[i]);
    row[row.length / 2 + i] = heads[bucket];
    heads[bucket] = slot * keysPerSlot + i;
  }

  private void unlink(int entry, int key, int next) {
    int bucket = bucket(key);
    if (heads[bucket] == entry) {
      heads[bucket] = next;
      return;
    }
    int before = heads[bucket];
    while (next(before) != entry) {
      before = next(before);
    }
    int[] row = row(before / keysPerSlot);
    row[row.length / 2 + before % keysPerSlot] = next;
  }

  private int next(int entry) {
    int[] row = row(entry / keysPerSlot);
    return row[row.length / 2 + entry % keysPerSlot];
  }

  /** Twice the buckets; chains keep their order because each is rebuilt from its end. */
  private void grow() {
    int[] old = heads;
    heads = new int[4 * old.length];
    Arrays.fill(heads, NONE);
    int[] chain = new int[16];
    for (int head : old) {
      int length = 0;
      for (int entry = head; entry != NONE; entry = next(entry)) {
        chain = length < chain.length ? chain : Arrays.copyOf(chain, 2 * length);
        chain[length++] = entry;
      }
      for (int i = length - 1; i >= 0; i--) {
        int slot = chain[i] / keysPerSlot;
        link(slot, chain[i] % keysPerSlot, row(slot));
      }
    }
  }

  private int[] row(int slot) {
    int[] row = slots[slot];
    if (row == null) {
      throw new IllegalStateException("slot " + slot + " is empty");
    }
    return row;
  }

  private int bucket(int key) {
    // Keys are hash values already; the multiplication spreads those that differ in high bits only.
    return (key * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(heads.length) + 1);
  }
}
