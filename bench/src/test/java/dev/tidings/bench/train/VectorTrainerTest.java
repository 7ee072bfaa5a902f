package dev.tidings.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.encoder.MiniLm;
import dev.tidings.enrich.entity.tag.ExtractFeatures;
import dev.tidings.enrich.entity.tag.Labels;
import dev.tidings.enrich.entity.tag.TaggerModel;
import dev.tidings.enrich.entity.tag.VectorWeights;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Beside a tagger that knows nothing. */
class VectorTrainerTest {
  private static final int L = Labels.COUNT;
  private static final int SINGLE = Labels.of(0, Labels.SINGLE);
  private static final TaggerModel NOTHING =
      TaggerModel.of(new float[ExtractFeatures.SPACE * L], new float[L * L], new float[L]);

  /** A word outside of names, then a name of one word. */
  private static final Example SENTENCE =
      new Example(
          List.of("met", "Anna"),
          new int[][] {{1}, {2}},
          new int[] {1 << Labels.OUTSIDE, 1 << SINGLE},
          1);

  private static float[][] vectors() {
    float[][] vectors = new float[2][MiniLm.DIMENSIONS];
    vectors[0][3] = 1;
    vectors[1][5] = 1;
    return vectors;
  }

  private static VectorTrainer trained(int steps) {
    VectorTrainer trainer = new VectorTrainer(NOTHING, 7, 0.5f, 1e-5f);
    for (int step = 0; step < steps; step++) {
      trainer.step(SENTENCE, vectors(), 0.1f);
    }
    return trainer;
  }

  /** Behind the count and the scale: a byte for each component and label. */
  private static byte[] written(VectorWeights weights) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      weights.write(new DataOutputStream(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static int weight(byte[] written, int component, int label) {
    return written[Integer.BYTES + Float.BYTES + component * L + label];
  }

  @Test
  void learnsWhichComponentSpeaksForWhichLabel() {
    byte[] weights = written(trained(30).weights(1));
    assertThat(weight(weights, 5, SINGLE)).isGreaterThan(50);
    assertThat(weight(weights, 5, Labels.OUTSIDE)).isNegative();
    assertThat(weight(weights, 3, Labels.OUTSIDE)).isGreaterThan(50);
    assertThat(weight(weights, 4, SINGLE)).isZero();
  }

  @Test
  void errsLessWithEveryStep() {
    VectorTrainer trainer = trained(0);
    double first = trainer.step(SENTENCE, vectors(), 0.1f);
    double second = trainer.step(SENTENCE, vectors(), 0.1f);
    assertThat(second).isLessThan(first);
  }

  @Test
  void theSameStepsGiveTheSameBytes() {
    assertThat(written(trained(5).weights(1.7f))).isEqualTo(written(trained(5).weights(1.7f)));
  }
}
