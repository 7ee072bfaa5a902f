package dev.tidings.enrich.entity.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ByteWeightsTest {

  @Test
  void theGreatestBecomesTheGreatestByteOfEitherSign() {
    ByteWeights weights = ByteWeights.of(new float[] {-2.54f, 0, 1.27f, 0.02f}, 0);
    assertThat(weights.bytes).containsExactly(-127, 0, 64, 1);
    assertThat(weights.scale).isEqualTo(0.02f);
  }

  @Test
  void weightsOfFewStepsBecomeZero() {
    ByteWeights weights = ByteWeights.of(new float[] {127, 3, 2, 1, -1, -2, -3}, 2);
    assertThat(weights.bytes).containsExactly(127, 3, 0, 0, 0, 0, -3);
  }

  @Test
  void nothingButZeroStaysZero() {
    assertThat(ByteWeights.of(new float[3], 0).bytes).containsExactly(0, 0, 0);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ReadPacked.read("none.bin.gz", in -> in.readInt()))
        .withMessageContaining("none.bin.gz");
  }
}
