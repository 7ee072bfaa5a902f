package dev.tidings.app.command;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.Story;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadStories;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.StoryText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "story",
    description = "Show one story, whole.",
    footer = {
      "",
      "Examples:",
      "  tidings story 4f1c9a3b",
      "  tidings story 4f1c9a3b --json | jq .claims"
    })
final class StoryCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Parameters(paramLabel = "ID", description = "The story's id, or as much of it as is unique.")
  private String id = "";

  @Option(names = "--json", description = "As JSON, as in the topic.")
  private boolean json;

  StoryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (KafkaConnection kafka = KafkaConnection.open(settings.load(session))) {
      List<Story> found =
          ReadStories.of(kafka, AggregateTopics.STORIES).values().stream()
              .filter(story -> story.storyId().startsWith(id))
              .toList();
      if (found.size() != 1) {
        throw new Failure(
            ExitCode.FAILED,
            found.isEmpty()
                ? "there is no open story '" + id + "'; 'tidings stories' lists them"
                : "'" + id + "' is the beginning of " + found.size() + " ids; give more of it");
      }
      if (json) {
        JsonOutput.line(session, found.get(0));
      } else {
        Terminal terminal = session.terminal();
        terminal
            .out()
            .print(
                new StoryText(terminal.style(), terminal.width(), Story.MAX_ARTICLES)
                    .explained(found.get(0)));
      }
    }
    return ExitCode.OK.code();
  }
}
