package dev.tidings.aggregate.cluster;

import java.util.Arrays;

/**
 * One vector laid out by term id, so that its product with many others is quick. Filled, used and
 * cleared again; the array is kept.
 */
final class DenseVector {

  private int[] weights = new int[1 << 16];

  void add(TermVector vector) {
    if (vector.size() == 0) {
      return;
    }
    ensure(vector.term(vector.size() - 1));
    for (int i = 0; i < vector.size(); i++) {
      weights[vector.term(i)] += vector.weight(i);
    }
  }

  void add(Unit unit) {
    if (unit.terms() == 0) {
      return;
    }
    ensure(unit.term(unit.terms() - 1));
    for (int i = 0; i < unit.terms(); i++) {
      weights[unit.term(i)] += unit.weight(i);
    }
  }

  /** Scalar product; exact. */
  int product(TermVector vector) {
    int sum = 0;
    for (int i = 0; i < vector.size(); i++) {
      int term = vector.term(i);
      if (term >= weights.length) {
        break;
      }
      sum += weights[term] * vector.weight(i);
    }
    return sum;
  }

  /** Scalar product with the sum of a unit's vectors; exact. */
  long product(Unit unit) {
    long sum = 0;
    for (int i = 0; i < unit.terms(); i++) {
      int term = unit.term(i);
      if (term >= weights.length) {
        break;
      }
      sum += (long) weights[term] * unit.weight(i);
    }
    return sum;
  }

  int weight(int term) {
    return term < weights.length ? weights[term] : 0;
  }

  /** Takes the weight of a term and leaves zero. */
  int take(int term) {
    int weight = weights[term];
    weights[term] = 0;
    return weight;
  }

  void clear(TermVector vector) {
    for (int i = 0; i < vector.size(); i++) {
      weights[vector.term(i)] = 0;
    }
  }

  void clear(Unit unit) {
    for (int i = 0; i < unit.terms(); i++) {
      weights[unit.term(i)] = 0;
    }
  }

  private void ensure(int term) {
    if (term >= weights.length) {
      weights = Arrays.copyOf(weights, Math.max(term + 1, weights.length * 2));
    }
  }
}
