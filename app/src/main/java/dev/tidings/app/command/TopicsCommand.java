package dev.tidings.app.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "topics",
    description = "Create the topics, or show what they are.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Examples:", "  tidings topics create", "  tidings topics describe --json"})
final class TopicsCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw missingCommand(spec);
  }

  static ParameterException missingCommand(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("not run by picocli");
    }
    return new ParameterException(
        spec.commandLine(), "say what to do: " + String.join(" or ", spec.subcommands().keySet()));
  }
}
