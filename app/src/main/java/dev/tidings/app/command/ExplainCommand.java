package dev.tidings.app.command;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.aggregate.StoryEvent.Reason;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.Amount;
import dev.tidings.ingest.Duplicate;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Deserializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = {
      "Say why an article is in its story.",
      "How similar it was, compared with what, by which words and names, which story came second,",
      "and where the article went later."
    },
    footer = {
      "",
      "Examples:",
      "  tidings explain mw-0302-0117",
      "  tidings explain mw-0302-0117 --json"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Parameters(paramLabel = "ARTICLE_ID", description = "The article's id.")
  private String articleId = "";

  @Option(names = "--json", description = "The events that moved it, one as JSON a line.")
  private boolean json;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (KafkaConnection kafka = KafkaConnection.open(settings.load(session))) {
      List<Duplicate> repeats = new ArrayList<>();
      read(kafka, IngestTopics.DUPLICATES, duplicate -> addIfNamed(repeats, duplicate));
      String original = repeats.isEmpty() ? articleId : repeats.get(0).duplicateOf();
      ArticlePath path = new ArticlePath(original);
      List<StoryEvent> events = new ArrayList<>();
      read(kafka, AggregateTopics.STORY_EVENTS, events::add);
      events.stream().sorted(Comparator.comparingLong(StoryEvent::position)).forEach(path::follow);
      if (path.events().isEmpty()) {
        throw new Failure(
            ExitCode.FAILED,
            "no story event names the article '"
                + articleId
                + "'; it is unknown, rejected, not processed yet, or older than the events kept");
      }
      if (json) {
        path.events().forEach(event -> JsonOutput.line(session, event));
      } else {
        repeats.forEach(this::print);
        path.events().forEach(this::print);
        session
            .terminal()
            .out()
            .println(
                path.storyId()
                    .map(id -> "It is in story " + id + ".")
                    .orElse("It is in no story."));
      }
    }
    return ExitCode.OK.code();
  }

  private void addIfNamed(List<Duplicate> repeats, Duplicate duplicate) {
    if (duplicate.articleId().equals(articleId)
        && !duplicate.duplicateOf().equals(articleId)
        && repeats.isEmpty()) {
      repeats.add(duplicate);
    }
  }

  private void print(Duplicate repeat) {
    session
        .terminal()
        .out()
        .printf(
            Locale.ROOT,
            "It repeats %s (%s, similarity %.2f), and is where that is.%n",
            repeat.duplicateOf(),
            repeat.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            repeat.similarity());
  }

  private void print(StoryEvent event) {
    String what = event.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String other = event.otherStoryId() == null ? "" : ", other story " + event.otherStoryId();
    session
        .terminal()
        .out()
        .printf("%s  %s %s%s%n", Amount.time(event.at()), what, event.storyId(), other);
    Reason reason = event.reason();
    if (reason != null) {
      session
          .terminal()
          .out()
          .printf(
              Locale.ROOT,
              "    score %.3f, threshold %.3f%s%n",
              reason.score(),
              reason.threshold(),
              reason.terms().isEmpty()
                  ? ""
                  : "; by the stems " + String.join(", ", reason.terms()));
      if (!reason.entities().isEmpty()) {
        session.terminal().out().println("    both name " + String.join(", ", reason.entities()));
      }
      Double second = reason.runnerUpScore();
      if (reason.runnerUpStoryId() != null && second != null) {
        session
            .terminal()
            .out()
            .printf(
                Locale.ROOT,
                "    %s: %s, score %.3f%n",
                event.type() == StoryEvent.Type.CREATED ? "nearest was" : "second was",
                reason.runnerUpStoryId(),
                second);
      }
    }
  }

  private static <V> void read(KafkaConnection kafka, Topic<V> topic, Consumer<V> reader) {
    try (Deserializer<V> values = topic.valueSerde().deserializer();
        ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), topic),
          record -> reader.accept(values.deserialize(record.topic(), record.value())));
    }
  }
}
