package dev.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.read.result.Collected;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputsTest {

  @ParameterizedTest
  @MethodSource("inputs")
  @Timeout(30)
  void endsWithItsReasonAndKeepsWhatIsGood(HostileInputs.Case hostile) throws IOException {
    Collected found = new Collected();

    try (InputStream in = hostile.input().get()) {
      new ReadArticles(Limits.forFiles()).read(in, hostile.name(), found);
    }

    // Of a damaged archive the record and then the rest are skipped.
    Skipped last =
        found.skipped().isEmpty() ? null : found.skipped().get(found.skipped().size() - 1);
    assertThat(last == null ? null : last.reason())
        .as("%s", found.skipped())
        .isEqualTo(hostile.reason());
    assertThat(found.skipped())
        .hasSizeLessThanOrEqualTo(hostile.name().contains("archive") ? 2 : 1);
    assertThat(found.size()).isEqualTo(hostile.articles());
    found.skipped().forEach(skipped -> assertThat(skipped.detail()).hasSizeBetween(10, 500));
  }

  @Test
  void textOutOfThemIsClean() throws IOException {
    Collected found = new Collected();
    for (HostileInputs.Case hostile : inputs()) {
      if (hostile.name().startsWith("lone surrogates")
          || hostile.name().startsWith("zero bytes and")) {
        try (InputStream in = hostile.input().get()) {
          new ReadArticles(Limits.forFiles()).read(in, hostile.name(), found);
        }
      }
    }

    assertThat(found.text(0, "title")).isEqualTo("ABC");
    assertThat(found.text(1, "title")).isEqualTo("abcd");
  }

  @Test
  void allOfThemEndInLittleMemory() throws Exception {
    Process reader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ReadHostileInputs.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(reader.waitFor()).as(output).isZero();
    assertThat(output).contains("read " + inputs().size() + " inputs");
  }

  static List<HostileInputs.Case> inputs() {
    return HostileInputs.groups().stream().flatMap(group -> group.get().stream()).toList();
  }
}
