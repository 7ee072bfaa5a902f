package dev.tidings.aggregate.cluster;

/** What an encoder said of one article, or the sum over several. */
final class Meaning {

  private static final double SQUARE = (double) Encoder.LENGTH * Encoder.LENGTH;

  private final byte[] vector;

  /** Takes the vector over. */
  Meaning(byte[] vector) {
    this.vector = vector;
  }

  /** As it is stored. Takes no copy. */
  byte[] vector() {
    return vector;
  }

  /** Adds it to a sum of as many dimensions. */
  void addTo(int[] sum) {
    for (int i = 0; i < vector.length; i++) {
      sum[i] += vector[i];
    }
  }

  int dimensions() {
    return vector.length;
  }

  /** The cosine of the angle between two. */
  double similarity(Meaning other) {
    int product = 0;
    for (int i = 0; i < vector.length; i++) {
      product += vector[i] * other.vector[i];
    }
    return product / SQUARE;
  }

  /** The sum over all pairs of the cosines between those of two sums. */
  static double similarity(int[] one, int[] other) {
    long product = 0;
    for (int i = 0; i < one.length; i++) {
      product += (long) one[i] * other[i];
    }
    return product / SQUARE;
  }
}
