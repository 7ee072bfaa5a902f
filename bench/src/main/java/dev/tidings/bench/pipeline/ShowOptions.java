package dev.tidings.bench.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How figures that were measured under several conditions are shown. */
final class ShowOptions {
  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(names = "--report", paramLabel = "HTML", description = "Write a page with the figures.")
  private @Nullable Path report;

  void show(String title, Points points) throws IOException {
    points.show(title, json, report);
  }
}
