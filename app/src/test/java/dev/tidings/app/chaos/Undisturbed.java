package dev.tidings.app.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.app.DrivenPipeline;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Topic;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.streams.test.TestRecord;

/**
 * What the stages make of the same input log when nothing goes wrong: on Kafka's test driver, in
 * this process, one record after the other. The logs must be equal byte by byte and in order, the
 * tables in what they hold in the end, and what is rejected in any order.
 */
final class Undisturbed {
  private static final List<Topic<?>> LOGS =
      List.of(
          IngestTopics.UNIQUE_ARTICLES, IngestTopics.DUPLICATES, EnrichTopics.ENRICHED_ARTICLES);
  private static final List<Topic<?>> TABLES =
      List.of(AggregateTopics.STORIES, AggregateTopics.CLAIMS);

  private final KafkaConnection kafka;

  Undisturbed(KafkaConnection kafka) {
    this.kafka = kafka;
  }

  /** Runs it, and compares all topics. */
  void compare(Path state) {
    Map<String, String> settings =
        Map.of(PipeSettings.PARTITIONS.key(), "1", PipeSettings.SHARDS.key(), "1");
    try (DrivenPipeline pipeline = new DrivenPipeline(state, settings);
        ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(
          name(IngestTopics.ARTICLES),
          record ->
              pipeline.publish(
                  IngestTopics.ARTICLES,
                  new TestRecord<>(
                      record.key(), record.value(), Instant.ofEpochMilli(record.timestamp()))));
      for (Topic<?> topic : LOGS) {
        assertThat(read(topics, topic)).as(topic.name()).isEqualTo(written(pipeline, topic));
      }
      // Several steps reject, each in its own time.
      assertThat(sorted(read(topics, IngestTopics.REJECTED)))
          .isEqualTo(sorted(written(pipeline, IngestTopics.REJECTED)));
      for (Topic<?> topic : TABLES) {
        assertThat(differences(table(read(topics, topic)), table(written(pipeline, topic))))
            .as("keys of %s with another value than undisturbed", topic.name())
            .isEmpty();
      }
    }
  }

  /** A record as text; both are JSON or, of what is rejected, any bytes. */
  private record Line(String key, String value) {
    static Line of(byte[] key, byte[] value) {
      return new Line(
          key == null ? "" : new String(key, UTF_8), value == null ? "" : new String(value, UTF_8));
    }
  }

  private List<Line> read(ReadTopic topics, Topic<?> topic) {
    List<Line> lines = new ArrayList<>();
    topics.toEnd(name(topic), record -> lines.add(Line.of(record.key(), record.value())));
    return lines;
  }

  private static List<Line> written(DrivenPipeline pipeline, Topic<?> topic) {
    return pipeline.written(topic).stream()
        .map(record -> Line.of(record.key(), record.value()))
        .toList();
  }

  private static List<String> sorted(List<Line> lines) {
    return lines.stream().map(Line::toString).sorted().toList();
  }

  private static Map<String, String> table(List<Line> lines) {
    Map<String, String> table = new TreeMap<>();
    for (Line line : lines) {
      if (line.value().isEmpty()) {
        table.remove(line.key());
      } else {
        table.put(line.key(), line.value());
      }
    }
    return table;
  }

  /** By key both values from a little before where they part. */
  private static Map<String, String> differences(
      Map<String, String> one, Map<String, String> other) {
    Map<String, String> differences = new TreeMap<>();
    Set<String> keys = new TreeSet<>(one.keySet());
    keys.addAll(other.keySet());
    for (String key : keys) {
      String a = one.getOrDefault(key, "");
      String b = other.getOrDefault(key, "");
      if (!a.equals(b)) {
        int at = 0;
        while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
          at++;
        }
        differences.put(key, around(a, at) + " | " + around(b, at));
      }
    }
    return differences;
  }

  private static String around(String text, int at) {
    return text.substring(
        Math.min(text.length(), Math.max(0, at - 200)), Math.min(text.length(), at + 100));
  }

  private String name(Topic<?> topic) {
    return PipeSettings.fullName(kafka.settings(), topic);
  }
}
