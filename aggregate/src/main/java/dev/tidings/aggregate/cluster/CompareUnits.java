package dev.tidings.aggregate.cluster;

import java.util.List;

/** Mean similarity between the documents of two units, less the penalty for the time between. */
final class CompareUnits {

  private final TimePenalty penalty;
  private final DenseVector dense;
  private final BlendMeaning blendMeaning;

  CompareUnits(TimePenalty penalty, DenseVector dense, BlendMeaning blendMeaning) {
    this.penalty = penalty;
    this.dense = dense;
    this.blendMeaning = blendMeaning;
  }

  double compare(Unit one, Unit other) {
    dense.add(one);
    double similarity = similarity(one, other);
    dense.clear(one);
    return similarity;
  }

  /** All with all, symmetric. */
  double[][] all(List<Unit> units) {
    double[][] similarities = new double[units.size()][units.size()];
    for (int i = 0; i < similarities.length; i++) {
      Unit one = units.get(i);
      dense.add(one);
      for (int j = 0; j < i; j++) {
        similarities[i][j] = similarity(one, units.get(j));
        similarities[j][i] = similarities[i][j];
      }
      dense.clear(one);
    }
    return similarities;
  }

  /** With the first one laid out in {@code dense}. */
  private double similarity(Unit one, Unit other) {
    double pairs = (double) one.compared() * other.compared();
    if (pairs == 0) {
      return 0;
    }
    double mean = TermVector.similarity(dense.product(other)) / pairs;
    return blendMeaning.blend(mean, one, other) - penalty.of(one.gapTo(other));
  }
}
