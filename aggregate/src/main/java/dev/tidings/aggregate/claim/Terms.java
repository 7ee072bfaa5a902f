package dev.tidings.aggregate.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Different terms of a text with their weights, in the order of numbers that stand for them: claims
 * are compared with a great many others and stay in memory as long as their story, and numbers
 * compare faster and take less room than words.
 */
final class Terms {

  private static final Comparator<Map.Entry<String, Double>> ORDER =
      Comparator.comparingLong(term -> number(term.getKey()));

  private final long[] numbers;
  private final float[] weights;
  private final double sum;

  private Terms(long[] numbers, float[] weights, double sum) {
    this.numbers = numbers;
    this.weights = weights;
    this.sum = sum;
  }

  /** Stands for a word everywhere: 64 bits by which no two words of a story will meet. */
  static long number(String word) {
    long number = 1125899906842597L;
    for (int at = 0; at < word.length(); at++) {
      number = 31 * number + word.charAt(at);
    }
    return number * 0x9E3779B97F4A7C15L;
  }

  static Terms of(SortedMap<String, Double> weighted) {
    List<Map.Entry<String, Double>> terms = new ArrayList<>(weighted.entrySet());
    terms.sort(ORDER);
    long[] numbers = new long[terms.size()];
    float[] weights = new float[numbers.length];
    double sum = 0;
    int at = 0;
    for (Map.Entry<String, Double> term : terms) {
      numbers[at] = number(term.getKey());
      weights[at] = (float) (double) term.getValue();
      sum += weights[at];
      at++;
    }
    return new Terms(numbers, weights, sum);
  }

  int size() {
    return numbers.length;
  }

  /** What stands for a term. */
  long number(int index) {
    return numbers[index];
  }

  boolean has(String stem) {
    return has(number(stem));
  }

  private boolean has(long number) {
    return Arrays.binarySearch(numbers, number) >= 0;
  }

  /** How many terms both have. */
  int sharedCount(Terms other) {
    int shared = 0;
    for (long number : numbers) {
      shared += other.has(number) ? 1 : 0;
    }
    return shared;
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
    long[] mine = numbers;
    long[] others = other.numbers;
    while (i < mine.length && j < others.length) {
      long number = mine[i];
      long otherNumber = others[j];
      if (number == otherNumber) {
        shared += weights[i];
        i++;
        j++;
      } else if (number < otherNumber) {
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
    for (int i = 0; i < numbers.length && found < 3; i++) {
      found += weights[i] > weight && !other.has(numbers[i]) ? 1 : 0;
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
