package dev.tidings.app.audit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.Story;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadStories;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.client.RejectedRecord;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.Duplicate;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Lineage;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Topic;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads an installation's topics and audits them; the stages may be at work meanwhile. */
public final class AuditTopics {
  private static final List<Topic<?>> RESULTS =
      List.of(
          IngestTopics.UNIQUE_ARTICLES,
          IngestTopics.DUPLICATES,
          IngestTopics.REJECTED,
          EnrichTopics.ENRICHED_ARTICLES,
          AggregateTopics.STORY_EVENTS);

  private final KafkaConnection kafka;
  private final ReadTopic topics;

  /** For one audit or several. */
  public AuditTopics(KafkaConnection kafka, ReadTopic topics) {
    this.kafka = kafka;
    this.topics = topics;
  }

  /**
   * Reads from the beginning to what is there now. Of a stage's input before its output: what comes
   * meanwhile can only add results, which are left out when nothing that was read leads to them.
   */
  public Audit audit() {
    long deletedUntil =
        RESULTS.stream()
            .map(topic -> topics.deletedUntil(name(topic)))
            .mapToLong(time -> time.orElse(Long.MIN_VALUE))
            .max()
            .orElseThrow();
    Ledger ledger = new Ledger();
    readPublished(ledger, deletedUntil);
    readOutcomes(ledger, deletedUntil);
    read(EnrichTopics.ENRICHED_ARTICLES, (record, value) -> ledger.enriched(value.article()));
    readRejected(ledger);
    Map<String, Story> before = openStories();
    read(AggregateTopics.STORY_EVENTS, (record, event) -> ledger.event(event));
    ledger.stories(unchanged(before), deletedUntil == Long.MIN_VALUE);
    return ledger.audit();
  }

  private void readPublished(Ledger ledger, long deletedUntil) {
    topics.toEnd(
        name(IngestTopics.ARTICLES),
        record -> {
          if (record.timestamp() > deletedUntil) {
            ledger.published(record.partition(), record.offset());
          } else {
            ledger.older();
          }
        });
  }

  private void readOutcomes(Ledger ledger, long deletedUntil) {
    read(
        IngestTopics.UNIQUE_ARTICLES,
        (ConsumerRecord<byte[], byte[]> record, Article article) -> {
          outcome(ledger, article.lineage());
          if (record.timestamp() > deletedUntil) {
            ledger.unique(article);
          }
        });
    read(
        IngestTopics.DUPLICATES,
        (ConsumerRecord<byte[], byte[]> record, Duplicate duplicate) ->
            outcome(ledger, duplicate.lineage()));
  }

  private void readRejected(Ledger ledger) {
    String input = name(IngestTopics.ARTICLES);
    topics.toEnd(
        name(IngestTopics.REJECTED),
        record -> {
          RejectedRecord rejected = RejectedRecord.of(record);
          if (rejected.topic().equals(input)) {
            ledger.outcome(
                Integer.parseInt(rejected.partition()), Long.parseLong(rejected.offset()));
          } else {
            rejectedOnTheWay(ledger, record.value());
          }
        });
  }

  /** What a later step rejects stands there as that step got it: with the article in it. */
  private void rejectedOnTheWay(Ledger ledger, byte @Nullable [] value) {
    JsonNode read;
    try {
      read = value == null ? Json.mapper().missingNode() : Json.mapper().readTree(value);
    } catch (IOException e) {
      // Bytes of no known kind name no article, so it stays missing, which is what it is.
      return;
    }
    JsonNode article = read.has("article") ? read.path("article") : read;
    if (article.hasNonNull("articleId")) {
      ledger.rejectedLater(article.path("articleId").asText());
    }
  }

  private void outcome(Ledger ledger, Lineage lineage) {
    ledger.outcome(lineage.partition(), lineage.offset());
  }

  private Map<String, Story> openStories() {
    Map<String, Story> stories = ReadStories.of(kafka, AggregateTopics.STORIES);
    stories.values().removeIf(story -> story.status() != Story.Status.ACTIVE);
    return stories;
  }

  /** Those that did not change while their events were read. */
  private Map<String, Story> unchanged(Map<String, Story> before) {
    Map<String, Story> now = new TreeMap<>(openStories());
    now.entrySet().removeIf(one -> !one.getValue().equals(before.get(one.getKey())));
    return now;
  }

  private <V> void read(Topic<V> topic, BiConsumer<ConsumerRecord<byte[], byte[]>, V> reader) {
    try (Deserializer<V> values = topic.valueSerde().deserializer()) {
      topics.toEnd(
          name(topic),
          record -> {
            V value = values.deserialize(record.topic(), record.value());
            if (value != null) {
              reader.accept(record, value);
            }
          });
    }
  }

  private String name(Topic<?> topic) {
    return PipeSettings.fullName(kafka.settings(), topic);
  }
}
