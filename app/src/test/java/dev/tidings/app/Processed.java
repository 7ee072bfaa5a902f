package dev.tidings.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.StoryAssignments;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.client.RequireTopic;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.Duplicate;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Lineage;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * What a reader of committed records sees of an installation.
 *
 * @param unique all of unique-articles
 * @param duplicates all of duplicates
 * @param rejected how many were rejected
 * @param enriched all of enriched-articles
 * @param events all of story-events
 */
public record Processed(
    List<Article> unique,
    List<Duplicate> duplicates,
    long rejected,
    List<EnrichedArticle> enriched,
    List<StoryEvent> events) {

  /** Reads all of it. */
  public static Processed read(KafkaConnection kafka) {
    try (ReadTopic topics = new ReadTopic(kafka)) {
      List<String> rejected = new ArrayList<>();
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), IngestTopics.REJECTED),
          record -> rejected.add(record.topic()));
      return new Processed(
          values(kafka, topics, IngestTopics.UNIQUE_ARTICLES),
          values(kafka, topics, IngestTopics.DUPLICATES),
          rejected.size(),
          values(kafka, topics, EnrichTopics.ENRICHED_ARTICLES),
          values(kafka, topics, AggregateTopics.STORY_EVENTS));
    }
  }

  /** Puts lines on the input topic, as they are. */
  public static void publish(KafkaConnection kafka, List<String> lines) {
    String topic = PipeSettings.fullName(kafka.settings(), IngestTopics.ARTICLES);
    RequireTopic.ofInstallation(kafka, topic);
    try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
      List<Exception> failures = new CopyOnWriteArrayList<>();
      for (String line : lines) {
        var unused =
            producer.send(
                new ProducerRecord<>(topic, line.getBytes(StandardCharsets.UTF_8)),
                (at, failure) -> {
                  if (failure != null) {
                    failures.add(failure);
                  }
                });
      }
      producer.flush();
      assertThat(failures).isEmpty();
    }
  }

  /** The lines of the sample. */
  public static List<String> sample() {
    try (var in = Processed.class.getResourceAsStream("/dev/tidings/app/sample/articles.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Whether {@code read} records have gone through all stages. */
  public boolean isAllOf(long read) {
    return arrived() == read
        && enriched.size() == unique.size()
        && assignments().keySet().equals(expectedInStories());
  }

  /** Records that ended as something on arrival. */
  public long arrived() {
    return unique.size() + duplicates.size() + rejected;
  }

  /**
   * Input records that stand on unique-articles or duplicates, sorted, each as often as it does.
   */
  public List<String> lineages() {
    return Stream.concat(
            unique.stream().map(Article::lineage), duplicates.stream().map(Duplicate::lineage))
        .map(Processed::place)
        .sorted()
        .toList();
  }

  /** Each article's story. */
  public java.util.Map<String, String> assignments() {
    return StoryAssignments.of(events).all();
  }

  private Set<String> expectedInStories() {
    Set<String> retracted =
        unique.stream()
            .filter(Article::retracted)
            .map(Article::articleId)
            .collect(Collectors.toSet());
    return unique.stream()
        .map(Article::articleId)
        .filter(id -> !retracted.contains(id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String place(Lineage lineage) {
    return lineage.topic() + "/" + lineage.partition() + "/" + lineage.offset();
  }

  private static <V> List<V> values(KafkaConnection kafka, ReadTopic topics, Topic<V> topic) {
    List<V> values = new ArrayList<>();
    try (Deserializer<V> deserializer = topic.valueSerde().deserializer()) {
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), topic),
          record -> values.add(deserializer.deserialize(record.topic(), record.value())));
    }
    return values;
  }
}
