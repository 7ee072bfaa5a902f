package dev.tidings.app.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which stages a command is about. */
final class StagesOption {
  @Option(
      names = "--stages",
      split = ",",
      paramLabel = "STAGE",
      description = "Only these: ingest, enrich, aggregate (default: all).")
  private List<String> names = new ArrayList<>();

  /** As given; empty for all. */
  List<String> names() {
    return names;
  }
}
