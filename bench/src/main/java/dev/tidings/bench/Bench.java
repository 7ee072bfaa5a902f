package dev.tidings.bench;

import dev.tidings.bench.cluster.MeasureAssignment;
import dev.tidings.bench.pipeline.MeasureHistory;
import dev.tidings.bench.pipeline.MeasurePipeline;
import dev.tidings.bench.pipeline.MeasureScaling;
import dev.tidings.bench.pipeline.MeasureSoak;
import dev.tidings.bench.publish.MeasureArchive;
import dev.tidings.bench.publish.MeasurePublishing;
import dev.tidings.bench.serve.MeasureReading;
import dev.tidings.bench.step.MeasureSteps;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program that measures what Tidings costs. */
@Command(
    name = "tidings-bench",
    mixinStandardHelpOptions = true,
    description = "Measure what Tidings costs.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      MeasurePipeline.class,
      MeasureSoak.class,
      MeasureHistory.class,
      MeasureScaling.class,
      MeasurePublishing.class,
      MeasureArchive.class,
      MeasureSteps.class,
      MeasureAssignment.class,
      MeasureReading.class
    })
public final class Bench implements Runnable {
  private Bench() {}

  /** Runs one command line. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Bench())
        .setExecutionStrategy(
            parsed -> {
              checkFiles(parsed);
              return new CommandLine.RunLast().execute(parsed);
            })
        .setParameterExceptionHandler(Bench::report);
  }

  @Override
  public void run() {
    new CommandLine(new Bench()).usage(System.out);
  }

  /** Before a broker is started and minutes are spent: a path that a command is given is read. */
  private static void checkFiles(ParseResult parsed) {
    ParseResult command = parsed;
    while (command.hasSubcommand()) {
      command = command.subcommand();
    }
    for (PositionalParamSpec given : command.matchedPositionals()) {
      if (given.getValue() instanceof Path file && !Files.isReadable(file)) {
        throw new ParameterException(
            command.commandSpec().commandLine(), "cannot read " + file + ": " + why(file));
      }
    }
  }

  private static String why(Path file) {
    return Files.exists(file) ? "no permission" : "there is no such file";
  }

  private static int report(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    command.getErr().println("tidings-bench: " + failure.getMessage());
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
