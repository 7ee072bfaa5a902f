package dev.tidings.aggregate.cluster;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The documents that have one term, by slot, and its weight in each. */
final class Postings {

  private int[] slots = new int[2];
  private short[] weights = new short[2];
  private int size;
  private int live;

  /** How many of the documents are still active. */
  int live() {
    return live;
  }

  void add(int slot, int weight) {
    if (size == slots.length) {
      int room = size + (size >> 1) + 1;
      slots = Arrays.copyOf(slots, room);
      weights = Arrays.copyOf(weights, room);
    }
    slots[size] = slot;
    weights[size++] = (short) weight;
    live++;
  }

  /** Notes that one of the documents is gone. */
  void forgetOne() {
    live--;
  }

  /**
   * Adds weight times weight to the product of each document.
   *
   * @param products by slot
   * @param touched slots with a product
   * @param found how many slots are in {@code touched}
   * @return how many are then
   */
  int accumulate(int weight, int[] products, int[] touched, int found) {
    int count = found;
    for (int i = 0; i < size; i++) {
      int slot = slots[i];
      if (products[slot] == 0) {
        touched[count++] = slot;
      }
      products[slot] += weight * weights[i];
    }
    return count;
  }

  /** The same for the last documents that are still active, of which there are at least so many. */
  int accumulateLast(
      int most, IntPredicate isActive, int weight, int[] products, int[] touched, int found) {
    int count = found;
    int left = most;
    for (int i = size - 1; left > 0; i--) {
      int slot = slots[i];
      if (isActive.test(slot)) {
        left--;
        if (products[slot] == 0) {
          touched[count++] = slot;
        }
        products[slot] += weight * weights[i];
      }
    }
    return count;
  }

  /** Drops what has no new slot (-1). */
  void renumber(int[] newSlots) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int slot = newSlots[slots[i]];
      if (slot >= 0) {
        slots[kept] = slot;
        weights[kept++] = weights[i];
      }
    }
    size = kept;
    if (size < slots.length / 4) {
      slots = Arrays.copyOf(slots, size);
      weights = Arrays.copyOf(weights, size);
    }
  }
}
