package dev.tidings.bench.train;

import dev.tidings.enrich.encoder.MiniLm;
import dev.tidings.enrich.entity.tag.Labels;
import dev.tidings.enrich.entity.tag.TaggerModel;
import dev.tidings.enrich.entity.tag.VectorWeights;
import java.util.Random;

/**
 * Trains the weights of words' vectors beside a trained tagger, whose own weights stay: what they
 * say is added to what its features say. Of those, as many are left out in each step as when they
 * were trained, so that there is something left to be said. By stochastic gradient with AdaGrad's
 * step sizes, as {@link CrfTrainer}.
 */
final class VectorTrainer {
  private static final int L = Labels.COUNT;
  private static final float TINY = 1e-6f;
  private static final float LEAST_GRADIENT = 1e-4f;

  private final float[] weights = new float[MiniLm.DIMENSIONS * L];
  private final float[] squares = new float[MiniLm.DIMENSIONS * L];
  private final TaggerModel tagger;
  private final float[] transitions = new float[L * L];
  private final float[] starts = new float[L];
  private final Random random;
  private final float dropout;
  private final float decay;

  VectorTrainer(TaggerModel tagger, long seed, float dropout, float decay) {
    this.tagger = tagger;
    this.random = new Random(seed);
    this.dropout = dropout;
    this.decay = decay;
    for (int label = 0; label < L; label++) {
      starts[label] = tagger.start(label);
      for (int previous = 0; previous < L; previous++) {
        transitions[previous * L + label] = tagger.transition(previous, label);
      }
    }
  }

  /**
   * The weights, made larger: the tagger's scores are larger, too, with all features.
   *
   * @param factor how much larger
   */
  VectorWeights weights(float factor) {
    float[] larger = weights.clone();
    for (int i = 0; i < larger.length; i++) {
      larger[i] *= factor;
    }
    return VectorWeights.of(larger);
  }

  /**
   * One step on one sentence.
   *
   * @param vectors of its words
   * @return minus the logarithm of the likelihood
   */
  double step(Example example, float[][] vectors, float rate) {
    double[][] potentials = potentials(example.features(), vectors);
    ForwardBackward free = new ForwardBackward(potentials, transitions, starts, null);
    ForwardBackward bound = new ForwardBackward(potentials, transitions, starts, example.allowed());
    if (!bound.isPossible()) {
      return 0;
    }
    float[] gradient = new float[L];
    for (int i = 0; i < vectors.length; i++) {
      boolean any = false;
      for (int label = 0; label < L; label++) {
        float g = (float) (free.marginal(i, label) - bound.marginal(i, label)) * example.weight();
        gradient[label] = Math.abs(g) > LEAST_GRADIENT ? g : 0;
        any |= gradient[label] != 0;
      }
      if (any) {
        update(vectors[i], gradient, rate);
      }
    }
    return free.logSum() - bound.logSum();
  }

  private double[][] potentials(int[][] features, float[][] vectors) {
    double[][] potentials = new double[features.length][L];
    int[] sums = new int[L];
    float[] scores = new float[L];
    for (int i = 0; i < features.length; i++) {
      int[] kept = new int[features[i].length];
      int count = 0;
      for (int feature : features[i]) {
        if (random.nextFloat() >= dropout) {
          kept[count++] = feature;
        }
      }
      tagger.score(kept, count, sums, scores);
      float[] vector = vectors[i];
      for (int d = 0; d < vector.length; d++) {
        int row = d * L;
        float value = vector[d];
        for (int label = 0; label < L; label++) {
          scores[label] += value * weights[row + label];
        }
      }
      for (int label = 0; label < L; label++) {
        potentials[i][label] = scores[label];
      }
    }
    return potentials;
  }

  private void update(float[] vector, float[] gradient, float rate) {
    for (int d = 0; d < vector.length; d++) {
      int row = d * L;
      float value = vector[d];
      for (int label = 0; label < L; label++) {
        int at = row + label;
        float g = gradient[label] * value + decay * weights[at];
        squares[at] += g * g;
        weights[at] -= rate * g / (float) StrictMath.sqrt(squares[at] + TINY);
      }
    }
  }
}
