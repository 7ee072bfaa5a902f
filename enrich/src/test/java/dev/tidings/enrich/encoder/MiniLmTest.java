package dev.tidings.enrich.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** With the real model, which tests have on their class path. */
class MiniLmTest {
  private static final long[] KNOWN = {
    101, 14841, 4667, 2015, 1024, 1019, 1010, 2199, 3441, 2180, 1005, 1056, 7861, 8270, 25802, 1012,
    102
  };

  /** The ids are what the model's own tokenizer (Hugging Face tokenizers) gives. */
  @Test
  void differsFromTheModelsOwnTokenizerInNothing() throws IOException {
    assertThat(MiniLm.splitter().split("Tidings: 5,000 stories won't embed München.", 128))
        .containsExactly(KNOWN);
  }

  @Test
  void theThirdLayerIsNotTheLast() throws IOException {
    float[][] third = MiniLm.thirdLayer().vectors(KNOWN);
    assertThat(third).hasDimensions(KNOWN.length, MiniLm.DIMENSIONS);
    assertThat(Arrays.deepEquals(third, MiniLm.lastLayer().vectors(KNOWN))).isFalse();
  }
}
