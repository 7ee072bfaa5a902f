package dev.tidings.app.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "rejected",
    description = "Show records that could not be used, or publish them again.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  tidings rejected list",
      "  tidings rejected replay --reason not-json"
    })
final class RejectedCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw TopicsCommand.missingCommand(spec);
  }
}
