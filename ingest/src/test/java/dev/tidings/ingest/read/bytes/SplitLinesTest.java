package dev.tidings.ingest.read.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitLinesTest {

  @Test
  void linesEndWithEitherEndAndTheLastNeedsNone() throws IOException {
    assertThat(split("a\r\n\nb\rc\nd", 10)).containsExactly("a", "", "b\rc", "d");
    assertThat(split("", 10)).isEmpty();
    assertThat(split("\n", 10)).containsExactly("");
  }

  @Test
  void aLineThatIsTooLongIsReadOver() throws IOException {
    assertThat(split("ok\n" + "x".repeat(200_000) + "\nalso ok\n", 100))
        .containsExactly("ok", "(200000)", "also ok");
    assertThat(split("x".repeat(101), 100)).containsExactly("(101)");
    assertThat(split("x".repeat(100) + "\n", 100)).containsExactly("x".repeat(100));
  }

  @Test
  void linesOfAnyLengthComeOutAsTheyWent() throws IOException {
    Random random = new Random(5);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      lines.add("y".repeat(random.nextInt(random.nextInt(20) == 0 ? 150_000 : 300)));
    }

    assertThat(split(String.join("\n", lines) + "\n", 200_000)).isEqualTo(lines);
  }

  private static List<String> split(String text, int maxLength) throws IOException {
    SplitLines lines =
        new SplitLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), maxLength);
    List<String> found = new ArrayList<>();
    while (lines.next()) {
      byte[] line = lines.line();
      found.add(
          line == null ? "(" + lines.length() + ")" : new String(line, StandardCharsets.UTF_8));
      assertThat(lines.number()).isEqualTo(found.size());
    }
    return found;
  }
}
