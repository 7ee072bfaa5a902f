package dev.tidings.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void endAtLineFeedsAndAtTheEnd() throws Exception {
    assertThat(texts("one\ntwo\nthree")).containsExactly("one", "two", "three");
    assertThat(texts("one\ntwo\n")).containsExactly("one", "two");
    assertThat(texts("")).isEmpty();
  }

  @Test
  void areKeptWhenTheyAreEmpty() throws Exception {
    assertThat(texts("one\n\n\ntwo\n\n")).containsExactly("one", "", "", "two", "");
  }

  @Test
  void loseTheCarriageReturnOfOtherSystems() throws Exception {
    assertThat(texts("one\r\ntwo\r\n")).containsExactly("one", "two");
  }

  @Test
  void mayHoldBytesThatAreNoText() throws Exception {
    byte[] bytes = {(byte) 0xff, 0, (byte) 0xc3, '\n', 'x'};
    try (Lines lines = Lines.of(new ByteArrayInputStream(bytes), 100)) {
      assertThat(Objects.requireNonNull(lines.next()).bytes()).containsExactly(0xff, 0, 0xc3);
    }
  }

  @Test
  void areUnpackedWhenTheyAreGzip() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("one\ntwo\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(texts(new ByteArrayInputStream(packed.toByteArray()))).containsExactly("one", "two");
  }

  @Test
  void areCutWhenTheyAreTooLongAndTheRestGoesOn() throws Exception {
    String longLine = "x".repeat(5_000);
    String text = "short\n" + longLine + "\nafter";
    try (Lines lines = Lines.of(stream(text), 2_000)) {
      assertThat(Objects.requireNonNull(lines.next()).tooLong()).isFalse();
      Lines.Line cut = Objects.requireNonNull(lines.next());
      assertThat(cut.tooLong()).isTrue();
      assertThat(cut.number()).isEqualTo(2);
      assertThat(cut.length()).isEqualTo(5_000);
      assertThat(cut.bytes()).hasSize(Lines.KEPT_OF_TOO_LONG).containsOnly('x');
      assertThat(Objects.requireNonNull(lines.next()).bytes())
          .isEqualTo("after".getBytes(StandardCharsets.UTF_8));
      assertThat(lines.next()).isNull();
    }
  }

  @Test
  void areNotTooLongAtTheLimit() throws Exception {
    try (Lines lines = Lines.of(stream("x".repeat(2_000)), 2_000)) {
      assertThat(Objects.requireNonNull(lines.next()).tooLong()).isFalse();
    }
  }

  private static List<String> texts(String text) throws IOException {
    return texts(stream(text));
  }

  private static List<String> texts(InputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Lines lines = Lines.of(in, 2_000)) {
      for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
        texts.add(new String(line.bytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
