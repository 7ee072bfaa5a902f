package dev.tidings.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BenchTest {
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"pipeline", "soak", "history", "scaling", "publish", "steps", "reading"})
  void aMissingFileIsNamedBeforeAnythingIsStarted(String command) {
    assertThat(run(command, "nowhere.jsonl")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "tidings-bench: cannot read nowhere.jsonl: there is no such file\n"
                + "Try 'tidings-bench "
                + command
                + " --help'.\n");
  }

  @Test
  void aMistypedOptionIsAnsweredInTwoLines() {
    assertThat(run("archive", "--megabyte", "1")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("--megabyte").hasLineCount(2);
  }

  private int run(String... arguments) {
    return Bench.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
  }
}
