package dev.tidings.app.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FailureTest {
  @Test
  void tellsTheInnermostCause() {
    Throwable failure = new IllegalStateException("outer", new IOException("disk full"));
    assertThat(Failure.rootMessage(failure)).isEqualTo("disk full");
  }

  @Test
  void tellsTheKindOfAFailureThatSaysNothing() {
    assertThat(Failure.rootMessage(new RuntimeException(new IllegalArgumentException())))
        .isEqualTo("IllegalArgumentException");
  }

  @Test
  void everyExitCodeIsANumberOfItsOwn() {
    assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::code)).containsExactly(0, 1, 2, 3, 4);
  }
}
