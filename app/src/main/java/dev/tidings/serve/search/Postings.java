package dev.tidings.serve.search;

import java.util.Arrays;

/** The documents that contain one term, by ascending ordinal, with the term's weight in each. */
final class Postings {
  private int[] ordinals = new int[2];
  private float[] weights = new float[2];
  private int size;

  void append(int ordinal, float weight) {
    if (size == ordinals.length) {
      ordinals = Arrays.copyOf(ordinals, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
    }
    ordinals[size] = ordinal;
    weights[size++] = weight;
  }

  int size() {
    return size;
  }

  int ordinal(int at) {
    return ordinals[at];
  }

  float weight(int at) {
    return weights[at];
  }

  /** Keeps only ordinals with a new number, {@code -1} meaning none. */
  Postings renumbered(int[] newOrdinals) {
    Postings kept = new Postings();
    for (int i = 0; i < size; i++) {
      int ordinal = newOrdinals[ordinals[i]];
      if (ordinal >= 0) {
        kept.append(ordinal, weights[i]);
      }
    }
    return kept;
  }
}
