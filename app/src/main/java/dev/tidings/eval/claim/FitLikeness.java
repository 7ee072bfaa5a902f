package dev.tidings.eval.claim;

import java.util.Arrays;
import java.util.List;

/**
 * Learns from labelled pairs how likely measures mean "the same": logistic regression by Newton's
 * method over standardised measures, with a penalty on the squares of their weights (Hastie,
 * Tibshirani and Friedman 2009, The Elements of Statistical Learning, 4.4).
 */
final class FitLikeness {
  private static final double PENALTY = 1;
  private static final int MOST_ROUNDS = 50;
  private static final double SMALL = 1e-8;

  private final double[] means;
  private final double[] deviations;

  /** The last is the bias. */
  private final double[] weights;

  /**
   * Learns.
   *
   * @param measures of each pair, equally many
   * @param same what each pair is labelled
   */
  FitLikeness(List<double[]> measures, List<Boolean> same) {
    int size = measures.get(0).length;
    means = new double[size];
    deviations = new double[size];
    standardise(measures);
    weights = new double[size + 1];
    double step = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS && step > SMALL; round++) {
      step = improve(measures, same);
    }
  }

  /** Probability from 0 to 1 that a pair with these measures says the same. */
  double of(double[] measures) {
    double[] row = row(measures);
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += weights[i] * row[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private void standardise(List<double[]> measures) {
    for (int i = 0; i < means.length; i++) {
      int at = i;
      double mean = measures.stream().mapToDouble(m -> m[at]).average().orElse(0);
      double variance =
          measures.stream().mapToDouble(m -> (m[at] - mean) * (m[at] - mean)).average().orElse(0);
      means[i] = mean;
      deviations[i] = Math.max(Math.sqrt(variance), SMALL);
    }
  }

  private double[] row(double[] measures) {
    double[] row = Arrays.copyOf(measures, measures.length + 1);
    for (int i = 0; i < measures.length; i++) {
      row[i] = (measures[i] - means[i]) / deviations[i];
    }
    row[measures.length] = 1;
    return row;
  }

  /** One round; returns its largest change of a weight. */
  private double improve(List<double[]> measures, List<Boolean> same) {
    int size = weights.length;
    double[] gradient = new double[size];
    double[][] curvature = new double[size][size];
    for (int i = 0; i < size - 1; i++) {
      gradient[i] = -PENALTY * weights[i];
      curvature[i][i] = PENALTY;
    }
    // Keeps the bias finite where all pairs have one label.
    curvature[size - 1][size - 1] = SMALL;
    for (int pair = 0; pair < measures.size(); pair++) {
      double[] row = row(measures.get(pair));
      double likeness = of(measures.get(pair));
      double error = (same.get(pair) ? 1 : 0) - likeness;
      double weight = likeness * (1 - likeness);
      for (int i = 0; i < size; i++) {
        gradient[i] += error * row[i];
        for (int j = 0; j <= i; j++) {
          curvature[i][j] += weight * row[i] * row[j];
        }
      }
    }
    double[] change = solve(curvature, gradient);
    double largest = 0;
    for (int i = 0; i < size; i++) {
      weights[i] += change[i];
      largest = Math.max(largest, Math.abs(change[i]));
    }
    return largest;
  }

  /** Solves a symmetric positive definite system, of which the lower half is given (Cholesky). */
  private static double[] solve(double[][] lower, double[] right) {
    int size = right.length;
    double[] solution = right.clone();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = lower[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(Math.max(sum, Double.MIN_NORMAL)) : sum / lower[j][j];
      }
    }
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        solution[i] -= lower[i][k] * solution[k];
      }
      solution[i] /= lower[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        solution[i] -= lower[k][i] * solution[k];
      }
      solution[i] /= lower[i][i];
    }
    return solution;
  }
}
