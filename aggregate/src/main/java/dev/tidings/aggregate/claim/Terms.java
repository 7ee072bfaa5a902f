package dev.tidings.aggregate.claim;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** Different terms of a text with their weights, in the order of the terms. */
final class Terms {

  private final String[] stems;
  private final double[] weights;
  private final double sum;

  private Terms(String[] stems, double[] weights, double sum) {
    this.stems = stems;
    this.weights = weights;
    this.sum = sum;
  }

  static Terms of(SortedMap<String, Double> weighted) {
    String[] stems = new String[weighted.size()];
    double[] weights = new double[stems.length];
    double sum = 0;
    int at = 0;
    for (Map.Entry<String, Double> term : weighted.entrySet()) {
      stems[at] = term.getKey();
      weights[at] = term.getValue();
      sum += weights[at];
      at++;
    }
    return new Terms(stems, weights, sum);
  }

  int size() {
    return stems.length;
  }

  String stem(int index) {
    return stems[index];
  }

  boolean has(String stem) {
    return Arrays.binarySearch(stems, stem) >= 0;
  }

  double weight(int index) {
    return weights[index];
  }

  /** Weight of all terms. */
  double sum() {
    return sum;
  }

  /** Weight of the terms that both have. */
  double shared(Terms other) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < stems.length && j < other.stems.length) {
      int order = stems[i].compareTo(other.stems[j]);
      if (order == 0) {
        shared += weights[i];
        i++;
        j++;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** How many terms of more than a weight the other does not have, 3 at most. */
  int heavierNotIn(Terms other, double weight) {
    int found = 0;
    for (int i = 0; i < stems.length && found < 3; i++) {
      found += weights[i] > weight && !other.has(stems[i]) ? 1 : 0;
    }
    return found;
  }

  /**
   * Weight of the shared terms over the weight of all.
   *
   * @return 0 to 1
   */
  double overlap(Terms other) {
    double shared = shared(other);
    double all = sum + other.sum - shared;
    return all == 0 ? 0 : shared / all;
  }

  /**
   * Weight of the shared terms over the weight of the lighter text.
   *
   * @return 0 to 1
   */
  double containment(Terms other) {
    double least = Math.min(sum, other.sum);
    return least == 0 ? 0 : shared(other) / least;
  }
}
