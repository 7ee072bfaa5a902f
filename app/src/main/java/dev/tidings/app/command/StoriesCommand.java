package dev.tidings.app.command;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.Story;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadStories;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.ChangeText;
import dev.tidings.app.text.StoriesText;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "stories",
    description = "Show the current stories, and what changes.",
    footer = {
      "",
      "Examples:",
      "  tidings stories",
      "  tidings stories --subject sport",
      "  tidings stories --follow --json | jq .headline"
    })
final class StoriesCommand implements Callable<Integer> {
  private static final int MOST = 5;

  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(names = "--follow", description = "Go on with each change until Ctrl-C.")
  private boolean follow;

  @Option(
      names = "--subject",
      paramLabel = "SUBJECT",
      description = "Only this subject's, e.g. sport or 15000000.")
  private @Nullable String subject;

  @Option(names = "--json", description = "One story as JSON a line, as in the topic.")
  private boolean json;

  StoriesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Topic<Story> topic =
        subject == null ? AggregateTopics.STORIES : AggregateTopics.storiesOf(subject(subject));
    Terminal terminal = session.terminal();
    try (KafkaConnection kafka = KafkaConnection.open(settings.load(session))) {
      Map<String, Story> known = ReadStories.of(kafka, topic);
      List<Story> open =
          known.values().stream()
              .filter(story -> story.status() == Story.Status.ACTIVE)
              .sorted(StoriesText.BY_SIZE)
              .toList();
      if (json) {
        open.forEach(story -> JsonOutput.line(session, story));
      } else if (open.isEmpty()) {
        terminal.err().println("There are no stories yet.");
      } else {
        terminal
            .out()
            .print(new StoriesText(terminal.style(), terminal.width(), MOST).bySubject(open));
      }
      terminal.out().flush();
      if (follow) {
        follow(kafka, topic, known);
      }
    }
    return ExitCode.OK.code();
  }

  private void follow(KafkaConnection kafka, Topic<Story> topic, Map<String, Story> known) {
    Terminal terminal = session.terminal();
    ChangeText text = new ChangeText(terminal.style(), terminal.width());
    try (Deserializer<Story> values = topic.valueSerde().deserializer();
        ReadTopic topics = new ReadTopic(kafka)) {
      topics.follow(
          List.of(PipeSettings.fullName(kafka.settings(), topic)),
          false,
          session.stop()::isRequested,
          record -> {
            String id = new String(record.key(), StandardCharsets.UTF_8);
            Story now = values.deserialize(record.topic(), record.value());
            Story before = now == null ? known.remove(id) : known.put(id, now);
            if (now != null && json) {
              JsonOutput.line(session, now);
            } else if (now != null) {
              text.of(before, now).ifPresent(terminal.out()::println);
            }
          });
    }
  }

  private static Subject subject(String name) {
    return Subject.of(name)
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.USAGE,
                    "there is no subject '"
                        + name
                        + "'; the subjects are "
                        + Arrays.stream(Subject.values())
                            .map(Subject::slug)
                            .collect(Collectors.joining(", "))));
  }
}
