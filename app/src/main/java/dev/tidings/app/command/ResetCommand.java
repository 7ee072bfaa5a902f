package dev.tidings.app.command;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.stage.ResetStage;
import dev.tidings.pipe.Stage;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "reset",
    description = {
      "Make stages forget all that they know and begin anew with what their input still holds.",
      "Deletes their offsets, internal topics and the local state on this machine. The topics",
      "that they write stay; results are written to them once more. A stage that is running",
      "anywhere is refused."
    },
    footer = {
      "",
      "Examples:",
      "  tidings reset --stages aggregate --yes    cluster all kept articles anew",
      "  tidings reset --yes                       begin anew altogether"
    })
final class ResetCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Mixin private StagesOption stages = new StagesOption();

  @Option(names = "--yes", description = "Really do it.")
  private boolean yes;

  ResetCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<String> wanted = session.stages().names(stages.names());
    if (!yes) {
      throw new Failure(
          ExitCode.USAGE,
          "this deletes offsets, internal topics and local state of "
              + String.join(", ", wanted)
              + "; say --yes if that is meant");
    }
    try (KafkaConnection kafka = KafkaConnection.open(settings.load(session))) {
      ResetStage reset = new ResetStage(kafka);
      for (Stage stage : session.stages().make(kafka.settings(), wanted)) {
        ResetStage.Result result = reset.reset(stage);
        session
            .terminal()
            .out()
            .printf(
                "reset %s: group %s, %d internal topics, state in %s%n",
                stage.name(), result.group(), result.topics().size(), result.state());
      }
    }
    return ExitCode.OK.code();
  }
}
