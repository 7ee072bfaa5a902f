package dev.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HostileInputsTest {
  private static final String LITTLE_MEMORY = "-Xmx256m";

  @TestFactory
  List<DynamicTest> eachEndsWithItsReasonInLittleMemoryAndKeepsWhatIsGood() throws Exception {
    Process reader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                LITTLE_MEMORY,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ReadHostileInputs.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(reader.waitFor()).as(output).isZero();
    List<String[]> outcomes =
        output.lines().map(line -> line.split("\t", -1)).filter(line -> line.length == 4).toList();
    assertThat(outcomes).hasSizeGreaterThan(70);
    return outcomes.stream()
        .map(line -> DynamicTest.dynamicTest(line[0], () -> check(line[1], line[2], line[3])))
        .toList();
  }

  private static void check(String expected, String outcome, String details) {
    assertThat(outcome).as(details).isEqualTo(expected);
  }
}
