package dev.tidings.app.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "eval",
    description = "Measure quality on labelled data.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  tidings eval stories --articles news.jsonl --gold stories.tsv",
      "  tidings eval duplicates news.jsonl --generate 1",
      "  tidings eval claims pairs pairs.tsv news.jsonl --json",
      "  tidings eval entities --conll sentences.conll"
    })
final class EvalCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw TopicsCommand.missingCommand(spec);
  }
}
