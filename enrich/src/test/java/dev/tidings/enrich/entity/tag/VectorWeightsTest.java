package dev.tidings.enrich.entity.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.encoder.MiniLm;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class VectorWeightsTest {
  private static final int L = Labels.COUNT;

  private static float[] scores(VectorWeights weights, float... vector) {
    float[] scores = new float[L];
    weights.add(vector, scores);
    return scores;
  }

  @Test
  void everyComponentSpeaksForItsLabels() {
    float[] weights = new float[2 * L];
    weights[3] = 1.27f;
    weights[L + 3] = -0.5f;
    weights[L + 4] = 0.25f;

    float[] scores = scores(VectorWeights.of(weights), 2, 10);

    assertThat(scores[3]).isCloseTo(2.54f - 5, Offset.offset(0.001f));
    assertThat(scores[4]).isCloseTo(2.5f, Offset.offset(0.001f));
    assertThat(scores[5]).isZero();
  }

  @Test
  void whatIsThereIsAddedTo() {
    float[] scores = new float[L];
    scores[1] = 7;
    float[] weights = new float[L];
    weights[1] = 1;
    VectorWeights.of(weights).add(new float[] {3}, scores);
    assertThat(scores[1]).isCloseTo(10, Offset.offset(0.001f));
  }

  @Test
  void noWeightsSayNothing() {
    assertThat(scores(VectorWeights.of(new float[L]), 5)).containsOnly(0);
  }

  @Test
  void thoseInTheJarAreForTheVectorsOfTheEncoder() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    VectorWeights.load().write(new DataOutputStream(written));
    assertThat(written.size()).isEqualTo(Integer.BYTES + Float.BYTES + MiniLm.DIMENSIONS * L);
    float[] vector = new float[MiniLm.DIMENSIONS];
    vector[MiniLm.DIMENSIONS - 1] = 1;
    assertThat(scores(VectorWeights.load(), vector)).isNotEqualTo(new float[L]);
  }
}
