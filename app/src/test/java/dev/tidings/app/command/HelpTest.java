package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.app.exit.StopSignal;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.text.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {
  @Test
  void noArgumentsShowWhatThereIsAndHowToBegin() {
    CommandRun run = CommandRun.of();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("tidings demo", "tidings process", "Exit codes:", "To begin:");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamplesInALinesWidth(String command) {
    String[] args = (command + " --help").strip().split(" ", -1);
    CommandRun run = CommandRun.of(args);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: tidings " + command)
        .contains("--debug", "Exit codes:", "Example")
        .contains("  tidings " + command);
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandRefusesAnOptionThatItDoesNotHave(String command) {
    String[] args = (command + " --no-such-option").strip().split(" ", -1);
    CommandRun run = CommandRun.of(args);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("tidings: ", "--help").doesNotContain("Exception", "\tat ");
  }

  static Stream<String> commands() {
    Terminal terminal =
        new Terminal(
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()),
            Style.PLAIN,
            80);
    Session session = new Session(Stages.all(), terminal, Map.of(), new StopSignal());
    List<String> names = new ArrayList<>();
    collect(Program.commandLine(session), "", names);
    return names.stream();
  }

  private static void collect(CommandLine command, String path, List<String> names) {
    command
        .getSubcommands()
        .forEach(
            (name, below) -> {
              names.add(path + name);
              collect(below, path + name + " ", names);
            });
  }
}
