package dev.tidings.aggregate.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenEncoderTest {

  @Test
  void opensWhatIsThere() {
    assertThat(OpenEncoder.open().encode("news")).isNotEmpty();
  }
}
