package dev.tidings.bench.train;

import dev.tidings.enrich.entity.tag.ExtractFeatures;
import dev.tidings.enrich.entity.tag.Labels;
import dev.tidings.enrich.entity.tag.TaggerModel;
import java.util.List;
import java.util.Random;

/**
 * Trains a linear-chain conditional random field by stochastic gradient with AdaGrad's step sizes
 * (Duchi et al., 2011), from labels that may be partly unknown: the likelihood of all label
 * sequences that are allowed is raised. Some features of every word are left out at random in each
 * step, so that the others learn to do without.
 *
 * <p>Only {@link StrictMath} and one seeded generator: the same examples give the same bits.
 */
final class CrfTrainer {
  private static final int L = Labels.COUNT;
  private static final float TINY = 1e-6f;
  private static final float LEAST_GRADIENT = 1e-4f;

  private final float[] weights = new float[ExtractFeatures.SPACE * L];
  private final float[] squares = new float[ExtractFeatures.SPACE * L];
  private final float[] transitions = new float[L * L];
  private final float[] transitionSquares = new float[L * L];
  private final float[] starts = new float[L];
  private final float[] startSquares = new float[L];
  private final Random random;
  private final float dropout;
  private final float decay;

  /**
   * A trainer of an empty model.
   *
   * @param dropout share of the features that each step leaves out
   * @param decay how strongly weights are drawn to zero
   */
  CrfTrainer(long seed, float dropout, float decay) {
    this.random = new Random(seed);
    this.dropout = dropout;
    this.decay = decay;
  }

  /** The mean of several trainers' weights, which errs less than any one of them. */
  static TaggerModel mean(List<CrfTrainer> trainers) {
    CrfTrainer sum = new CrfTrainer(0, 0, 0);
    for (CrfTrainer trainer : trainers) {
      add(sum.weights, trainer.weights, trainers.size());
      add(sum.transitions, trainer.transitions, trainers.size());
      add(sum.starts, trainer.starts, trainers.size());
    }
    return TaggerModel.of(sum.weights, sum.transitions, sum.starts);
  }

  private static void add(float[] sums, float[] values, int count) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[i] / count;
    }
  }

  /**
   * One step on one sentence.
   *
   * @param features of each word
   * @param allowed the labels that each word may have, as bits
   * @return minus the logarithm of the likelihood
   */
  double step(int[][] features, int[] allowed, float weight, float rate) {
    int[][] kept = drop(features);
    double[][] potentials = potentials(kept);
    ForwardBackward free = new ForwardBackward(potentials, transitions, starts, null);
    ForwardBackward bound = new ForwardBackward(potentials, transitions, starts, allowed);
    if (!bound.isPossible()) {
      return 0;
    }
    updateWeights(kept, free, bound, weight, rate);
    updateTransitions(free, bound, weight, rate);
    return free.logSum() - bound.logSum();
  }

  private int[][] drop(int[][] features) {
    int[][] kept = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      int[] all = features[i];
      int[] some = new int[all.length];
      int count = 0;
      for (int feature : all) {
        if (random.nextFloat() >= dropout) {
          some[count++] = feature;
        }
      }
      kept[i] = java.util.Arrays.copyOf(some, count);
    }
    return kept;
  }

  private double[][] potentials(int[][] features) {
    double[][] potentials = new double[features.length][L];
    float[] sums = new float[L];
    for (int i = 0; i < features.length; i++) {
      java.util.Arrays.fill(sums, 0);
      for (int feature : features[i]) {
        int row = feature * L;
        for (int label = 0; label < L; label++) {
          sums[label] += weights[row + label];
        }
      }
      for (int label = 0; label < L; label++) {
        potentials[i][label] = sums[label];
      }
    }
    return potentials;
  }

  private void updateWeights(
      int[][] features, ForwardBackward free, ForwardBackward bound, float weight, float rate) {
    float[] gradient = new float[L];
    for (int i = 0; i < features.length; i++) {
      boolean any = false;
      for (int label = 0; label < L; label++) {
        float g = (float) (free.marginal(i, label) - bound.marginal(i, label)) * weight;
        gradient[label] = Math.abs(g) > LEAST_GRADIENT ? g : 0;
        any |= gradient[label] != 0;
      }
      if (any) {
        for (int feature : features[i]) {
          updateRow(feature * L, gradient, rate);
        }
      }
    }
  }

  private void updateRow(int row, float[] gradient, float rate) {
    for (int label = 0; label < L; label++) {
      if (gradient[label] != 0) {
        int at = row + label;
        float g = gradient[label] + decay * weights[at];
        squares[at] += g * g;
        weights[at] -= rate * g / (float) StrictMath.sqrt(squares[at] + TINY);
      }
    }
  }

  private void updateTransitions(
      ForwardBackward free, ForwardBackward bound, float weight, float rate) {
    double[] expected = free.transitionSums();
    double[] observed = bound.transitionSums();
    for (int k = 0; k < transitions.length; k++) {
      float g = (float) (expected[k] - observed[k]) * weight;
      update(transitions, transitionSquares, k, g, rate);
    }
    for (int label = 0; label < L; label++) {
      float g = (float) (free.marginal(0, label) - bound.marginal(0, label)) * weight;
      update(starts, startSquares, label, g, rate);
    }
  }

  private static void update(float[] values, float[] squares, int at, float g, float rate) {
    if (Math.abs(g) > TINY) {
      squares[at] += g * g;
      values[at] -= rate * g / (float) StrictMath.sqrt(squares[at] + TINY);
    }
  }
}
