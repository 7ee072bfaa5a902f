package dev.tidings.bench.train;

import dev.tidings.enrich.entity.tag.Labels;
import org.jspecify.annotations.Nullable;

/**
 * The probabilities of labels and of pairs of labels in one sentence, over all sequences of labels
 * that are allowed (Rabiner, A Tutorial on Hidden Markov Models, 1989, with scaling).
 */
final class ForwardBackward {
  private static final int L = Labels.COUNT;

  private final int length;
  private final double[][] factors;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] scales;
  private final double[] moves = new double[L * L];
  private final double[] begins = new double[L];
  private final double logSum;
  private final boolean possible;

  /**
   * Runs both passes.
   *
   * @param potentials of labels, word by word
   * @param allowed the labels that each word may have, as bits; null for all
   */
  ForwardBackward(
      double[][] potentials, float[] transitions, float[] starts, int @Nullable [] allowed) {
    length = potentials.length;
    factors = new double[length][L];
    forward = new double[length][L];
    backward = new double[length][L];
    scales = new double[length];
    for (int k = 0; k < moves.length; k++) {
      moves[k] = StrictMath.exp(transitions[k]);
    }
    for (int label = 0; label < L; label++) {
      begins[label] = Labels.canStart(label) ? StrictMath.exp(starts[label]) : 0;
    }
    double log = 0;
    for (int i = 0; i < length; i++) {
      log += factors(i, potentials[i], allowed == null ? -1 : allowed[i]);
    }
    possible = forward();
    if (possible) {
      backward();
      for (double scale : scales) {
        log += StrictMath.log(scale);
      }
    }
    logSum = log;
  }

  /** Exponentials of one word's potentials, the largest made 1; returns what was taken off. */
  private double factors(int at, double[] potentials, int allowed) {
    double most = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < L; label++) {
      if ((allowed >> label & 1) != 0) {
        most = Math.max(most, potentials[label]);
      }
    }
    for (int label = 0; label < L; label++) {
      boolean fits = (allowed >> label & 1) != 0 && (at < length - 1 || Labels.canEnd(label));
      factors[at][label] = fits ? StrictMath.exp(potentials[label] - most) : 0;
    }
    return most;
  }

  private boolean forward() {
    for (int i = 0; i < length; i++) {
      double sum = 0;
      for (int label = 0; label < L; label++) {
        double before = i == 0 ? begins[label] : 0;
        if (i > 0 && factors[i][label] != 0) {
          for (int previous : Labels.before(label)) {
            before += forward[i - 1][previous] * moves[previous * L + label];
          }
        }
        forward[i][label] = before * factors[i][label];
        sum += forward[i][label];
      }
      if (!(sum > 0)) {
        return false;
      }
      scales[i] = sum;
      for (int label = 0; label < L; label++) {
        forward[i][label] /= sum;
      }
    }
    return true;
  }

  private void backward() {
    java.util.Arrays.fill(backward[length - 1], 1);
    for (int i = length - 2; i >= 0; i--) {
      for (int label = 0; label < L; label++) {
        double carried = backward[i + 1][label] * factors[i + 1][label] / scales[i + 1];
        if (carried != 0) {
          for (int previous : Labels.before(label)) {
            backward[i][previous] += carried * moves[previous * L + label];
          }
        }
      }
    }
  }

  /** Whether any sequence is allowed. */
  boolean isPossible() {
    return possible;
  }

  /** Logarithm of the sum over all sequences. */
  double logSum() {
    return logSum;
  }

  /** The probability that a word has a label. */
  double marginal(int at, int label) {
    return forward[at][label] * backward[at][label];
  }

  /** How often each label is expected to follow each other one. */
  double[] transitionSums() {
    double[] sums = new double[L * L];
    for (int i = 1; i < length; i++) {
      for (int label = 0; label < L; label++) {
        double carried = backward[i][label] * factors[i][label] / scales[i];
        if (carried != 0) {
          for (int previous : Labels.before(label)) {
            int k = previous * L + label;
            sums[k] += forward[i - 1][previous] * moves[k] * carried;
          }
        }
      }
    }
    return sums;
  }
}
