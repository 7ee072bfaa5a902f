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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the stages make of the same input log when nothing goes wrong: on Kafka's test driver, in
 * this process, one record after the other. The logs must be equal byte by byte and in order, the
 * tables in what they hold in the end, and what is rejected in any order.
 */
final class Undisturbed {
  private static final List<Topic<?>> TABLES =
      List.of(AggregateTopics.STORIES, AggregateTopics.CLAIMS);
  private static final List<Topic<?>> COMPARED =
      List.of(
          IngestTopics.UNIQUE_ARTICLES,
          IngestTopics.DUPLICATES,
          EnrichTopics.ENRICHED_ARTICLES,
          IngestTopics.REJECTED,
          AggregateTopics.STORIES,
          AggregateTopics.CLAIMS);

  private final KafkaConnection kafka;

  Undisturbed(KafkaConnection kafka) {
    this.kafka = kafka;
  }

  /** Runs it, and compares all topics. */
  void compare(Path state) {
    Map<String, String> settings =
        Map.of(PipeSettings.PARTITIONS.key(), "1", PipeSettings.SHARDS.key(), "1");
    Map<String, Outcome> undisturbed = new TreeMap<>();
    try (DrivenPipeline pipeline = new DrivenPipeline(state, settings);
        ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(
          name(IngestTopics.ARTICLES),
          record -> {
            pipeline.publish(
                IngestTopics.ARTICLES,
                new TestRecord<>(
                    record.key(), record.value(), Instant.ofEpochMilli(record.timestamp())));
            for (Topic<?> topic : COMPARED) {
              Outcome outcome = undisturbed.computeIfAbsent(topic.name(), name -> new Outcome());
              pipeline.written(topic).forEach(each -> outcome.add(topic, each.key(), each.value()));
            }
            pipeline.forgetWritten();
          });
      for (Topic<?> topic : COMPARED) {
        Outcome seen = new Outcome();
        topics.toEnd(name(topic), record -> seen.add(topic, record.key(), record.value()));
        seen.requireEqual(topic, undisturbed.getOrDefault(topic.name(), new Outcome()));
      }
    }
  }

  /** What was written to a topic: of a table the newest values, of a log each record's digest. */
  private static final class Outcome {
    private final List<String> log = new ArrayList<>();
    private final Map<String, String> table = new TreeMap<>();

    void add(Topic<?> topic, byte @Nullable [] key, byte @Nullable [] value) {
      String id = key == null ? "" : new String(key, UTF_8);
      if (!TABLES.contains(topic)) {
        log.add(id + " " + (value == null ? "nothing" : digest(value)));
      } else if (value == null) {
        table.remove(id);
      } else {
        table.put(id, new String(value, UTF_8));
      }
    }

    private static String digest(byte[] value) {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    void requireEqual(Topic<?> topic, Outcome undisturbed) {
      if (topic.equals(IngestTopics.REJECTED)) {
        // Several steps reject, each in its own time.
        assertThat(log).containsExactlyInAnyOrderElementsOf(undisturbed.log);
      } else {
        assertThat(log).as(topic.name()).isEqualTo(undisturbed.log);
      }
      assertThat(differences(table, undisturbed.table))
          .as("keys of %s with another value than undisturbed", topic.name())
          .isEmpty();
    }
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
