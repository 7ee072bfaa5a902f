package dev.tidings.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter written = new StringWriter();
  private long now = SECOND;

  @Test
  void overwritesItselfInATerminalAndLeavesNothing() {
    ProgressLine line = new ProgressLine(new PrintWriter(written), true, () -> now);
    line.show("one");
    line.show("two");
    line.clear();
    assertThat(written).hasToString("\r\u001b[Kone\r\u001b[Ktwo\r\u001b[K");
  }

  @Test
  void isANewLineNowAndThenElsewhere() {
    ProgressLine line = new ProgressLine(new PrintWriter(written), false, () -> now);
    line.show("one");
    now += SECOND;
    line.show("two");
    now += 5 * SECOND;
    line.show("three");
    line.clear();
    assertThat(written.toString().lines()).containsExactly("one", "three");
  }
}
