package dev.tidings.app.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.Story;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadStories;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.client.RejectedRecord;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Lineage;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Topic;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads an installation's topics and audits them; the stages may be at work meanwhile. */
public final class AuditTopics {
  private static final String INGEST = "ingest";
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
    readOutcomes(ledger);
    readEnriched(ledger);
    readRejected(ledger);
    Map<String, Story> before = openStories();
    read(AggregateTopics.STORY_EVENTS, ledger::event);
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

  private void readOutcomes(Ledger ledger) {
    read(
        IngestTopics.UNIQUE_ARTICLES,
        article ->
            ledger.unique(
                article.lineage().partition(),
                article.lineage().offset(),
                article.articleId(),
                article.retracted()));
    read(
        IngestTopics.DUPLICATES,
        duplicate -> ledger.outcome(duplicate.lineage().partition(), duplicate.lineage().offset()));
  }

  private void readEnriched(Ledger ledger) {
    read(
        EnrichTopics.ENRICHED_ARTICLES,
        enriched -> {
          Lineage lineage = enriched.article().lineage();
          ledger.enriched(lineage.partition(), lineage.offset());
        });
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
            rejectedOnTheWay(ledger, rejected.stage(), record.value());
          }
        });
  }

  /** What a later step rejects stands there as that step got it: with the article in it. */
  private static void rejectedOnTheWay(Ledger ledger, String stage, byte @Nullable [] value) {
    JsonNode read;
    try {
      read = value == null ? MissingNode.getInstance() : Json.mapper().readTree(value);
    } catch (IOException e) {
      // It names no article, which therefore stays missing, as it is.
      return;
    }
    JsonNode article = read.has("article") ? read.path("article") : read;
    JsonNode lineage = article.path("lineage");
    if (!lineage.has("offset")) {
      return;
    }
    int partition = lineage.path("partition").asInt();
    long offset = lineage.path("offset").asLong();
    if (stage.equals(INGEST)) {
      ledger.outcome(partition, offset);
    } else {
      ledger.rejectedLater(partition, offset, article.path("articleId").asText());
    }
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

  private <V> void read(Topic<V> topic, Consumer<V> reader) {
    try (Deserializer<V> values = topic.valueSerde().deserializer()) {
      topics.toEnd(
          name(topic),
          record -> {
            V value = values.deserialize(record.topic(), record.value());
            if (value != null) {
              reader.accept(value);
            }
          });
    }
  }

  private String name(Topic<?> topic) {
    return PipeSettings.fullName(kafka.settings(), topic);
  }
}
