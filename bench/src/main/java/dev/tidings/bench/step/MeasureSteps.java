package dev.tidings.bench.step;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All benchmarks of single steps, with the memory that they allocate. */
@Command(
    name = "steps",
    mixinStandardHelpOptions = true,
    description = "Measure single steps with JMH: time and bytes allocated an article.",
    footer = {
      "",
      "Examples:",
      "  tidings-bench steps news.jsonl",
      "  tidings-bench steps news.jsonl --only findEntities"
    })
public final class MeasureSteps implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Articles (JSON Lines, also .gz).")
  private Path file = Path.of("articles.jsonl");

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      description = "Those of that name (default: all in this package).")
  private String only = "dev.tidings.bench.step";

  @Override
  public Integer call() throws Exception {
    var unused =
        new Runner(
                new OptionsBuilder()
                    .include(only)
                    .param("file", file.toString())
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    return 0;
  }
}
