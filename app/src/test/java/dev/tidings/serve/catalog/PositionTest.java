package dev.tidings.serve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

  @Test
  void isReadAsItWasWritten() {
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      Position position = new Position("rank", random.nextGaussian() * 1e12, "id with spaces " + i);

      assertThat(Position.decode(position.encoded())).contains(position);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!", "cmFuaw", "cmFuayBOYU4gaWQ", "cmFuayAxIA", "%%%%", "日本"})
  void anythingElseIsNone(String text) {
    assertThat(Position.decode(text)).isEmpty();
  }
}
