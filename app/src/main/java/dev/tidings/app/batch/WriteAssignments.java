package dev.tidings.app.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.StoryAssignments;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.Duplicate;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes where each article ended: {@code {"articleId", "storyId"}}, merges and splits followed, in
 * the order in which the articles came first.
 *
 * <p>An article that repeats another one has the other's story and says which under {@code
 * duplicateOf}; the same article published again is one article and one line. A retracted article
 * has {@code storyId} null.
 */
final class WriteAssignments {
  private static final JsonFactory JSON = new JsonFactoryBuilder().rootValueSeparator("").build();

  private final KafkaConnection kafka;
  private final ReadTopic topics;

  WriteAssignments(KafkaConnection kafka, ReadTopic topics) {
    this.kafka = kafka;
    this.topics = topics;
  }

  /** Writes {@code file}; returns the number of lines. */
  long write(Path file) throws IOException {
    StoryAssignments assignments = StoryAssignments.of(events());
    Map<String, @Nullable String> originals = articles();
    long lines = 0;
    try (Writer writer = Files.newBufferedWriter(file);
        JsonGenerator json = JSON.createGenerator(writer)) {
      for (Map.Entry<String, @Nullable String> article : originals.entrySet()) {
        String original = Objects.requireNonNullElse(article.getValue(), article.getKey());
        json.writeStartObject();
        json.writeStringField("articleId", article.getKey());
        json.writeStringField("storyId", assignments.storyOf(original).orElse(null));
        if (!original.equals(article.getKey())) {
          json.writeStringField("duplicateOf", original);
        }
        json.writeEndObject();
        json.writeRaw('\n');
        lines++;
      }
    }
    return lines;
  }

  private List<StoryEvent> events() {
    List<StoryEvent> events = new ArrayList<>();
    read(AggregateTopics.STORY_EVENTS, event -> events.add(withoutReason(event)));
    return events;
  }

  /** All events are held at once, and the reasons are most of them. */
  private static StoryEvent withoutReason(StoryEvent event) {
    return new StoryEvent(
        event.schemaVersion(),
        event.storyId(),
        event.sequence(),
        event.position(),
        event.type(),
        event.at(),
        event.articleIds(),
        event.otherStoryId(),
        null,
        null);
  }

  /** Each article, and the one it repeats if it does. */
  private Map<String, @Nullable String> articles() {
    Map<String, @Nullable String> originals = new LinkedHashMap<>();
    read(
        IngestTopics.UNIQUE_ARTICLES,
        (Article article) -> originals.put(article.articleId(), null));
    read(
        IngestTopics.DUPLICATES,
        (Duplicate duplicate) -> {
          if (!duplicate.articleId().equals(duplicate.duplicateOf())) {
            originals.putIfAbsent(duplicate.articleId(), duplicate.duplicateOf());
          }
        });
    return originals;
  }

  private <V> void read(Topic<V> topic, java.util.function.Consumer<V> reader) {
    try (Deserializer<V> values = topic.valueSerde().deserializer()) {
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), topic),
          record -> {
            V value = values.deserialize(record.topic(), record.value());
            if (value != null) {
              reader.accept(value);
            }
          });
    } catch (UncheckedIOException e) {
      throw new IllegalStateException("cannot read " + topic.name(), e);
    }
  }
}
