package dev.tidings.aggregate.cluster;

/**
 * The heaviest terms of a document, as a vector of length {@link #ONE}, more for a short text.
 * Weights are whole numbers: products and sums are exact, so that no similarity depends on the
 * order of a summation.
 */
final class TermVector {

  /** The length of a full vector; so that the weights of a longer one are still shorts. */
  static final int ONE = 20_000;

  static final TermVector EMPTY = new TermVector(new int[0], new short[0]);

  private static final double SQUARE = (double) ONE * ONE;

  private final int[] terms;
  private final short[] weights;

  /**
   * Takes the arrays over.
   *
   * @param terms ids, ascending
   * @param weights of the terms, positive
   */
  TermVector(int[] terms, short[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  int size() {
    return terms.length;
  }

  int term(int position) {
    return terms[position];
  }

  int weight(int position) {
    return weights[position];
  }

  /** Scalar product; divide with {@link #similarity(long)}. */
  int product(TermVector other) {
    int sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int difference = Integer.compare(terms[i], other.terms[j]);
      if (difference == 0) {
        sum += weights[i++] * other.weights[j++];
      } else if (difference < 0) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** The similarity that a scalar product stands for: of full vectors their cosine, 0 to 1. */
  static double similarity(long product) {
    return product / SQUARE;
  }
}
