package dev.tidings.aggregate;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Arrays;
import java.util.Map;

/**
 * The sum of the term vectors of a story's articles. The mean cosine of an article to all others
 * follows from it without looking at them.
 *
 * <p>Terms are numbered within the story, so that a similarity is a walk over two arrays; numbers
 * of terms that left are used again.
 */
final class Centroid {
  private static final double SQUARED_UNIT = (double) UnitVector.UNIT * UnitVector.UNIT;

  private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
  private final IntArrayList free = new IntArrayList();
  private String[] terms = new String[64];
  private long[] sums = new long[64];
  private int[] uses = new int[64];
  private int size;

  /** An article's vector in this story's numbering; of use only until it is removed. */
  static final class Vector {
    private final int[] numbers;
    private final int[] weights;

    private Vector(int[] numbers, int[] weights) {
      this.numbers = numbers;
      this.weights = weights;
    }
  }

  Centroid() {
    numbers.defaultReturnValue(-1);
  }

  Vector add(Map<String, Integer> vector) {
    int[] added = new int[vector.size()];
    int[] weights = new int[vector.size()];
    int i = 0;
    for (Map.Entry<String, Integer> entry : vector.entrySet()) {
      int number = number(entry.getKey());
      added[i] = number;
      weights[i++] = entry.getValue();
      sums[number] += entry.getValue();
      uses[number]++;
    }
    return new Vector(added, weights);
  }

  void remove(Vector vector) {
    for (int i = 0; i < vector.numbers.length; i++) {
      int number = vector.numbers[i];
      sums[number] -= vector.weights[i];
      if (--uses[number] == 0) {
        numbers.removeInt(terms[number]);
        free.push(number);
      }
    }
  }

  /**
   * Mean cosine of an article that was added to the others that were.
   *
   * @param others how many others
   * @return 0 to 1; 1 when there are no others
   */
  double meanSimilarity(Vector vector, int others) {
    if (others == 0) {
      return 1;
    }
    long product = 0;
    for (int i = 0; i < vector.numbers.length; i++) {
      product += vector.weights[i] * (sums[vector.numbers[i]] - vector.weights[i]);
    }
    return Math.min(1, product / SQUARED_UNIT / others);
  }

  private int number(String term) {
    int known = numbers.getInt(term);
    if (known >= 0) {
      return known;
    }
    int number = free.isEmpty() ? size++ : free.popInt();
    if (number == sums.length) {
      terms = Arrays.copyOf(terms, 2 * number);
      sums = Arrays.copyOf(sums, 2 * number);
      uses = Arrays.copyOf(uses, 2 * number);
    }
    terms[number] = term;
    numbers.put(term, number);
    return number;
  }
}
