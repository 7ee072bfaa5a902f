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
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
    System.exit(new CommandLine(new Bench()).execute(arguments));
  }

  @Override
  public void run() {
    new CommandLine(new Bench()).usage(System.out);
  }
}
