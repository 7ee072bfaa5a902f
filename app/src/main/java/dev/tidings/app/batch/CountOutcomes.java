package dev.tidings.app.batch;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Rejected;
import dev.tidings.pipe.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.Deserializer;

/** Counts in the output topics what became of all input records. */
final class CountOutcomes {
  /** Where a rejection still is a rejection of an input record. */
  private static final Set<String> AT_THE_DOOR = Set.of("ingest", Account.STAGE);

  private final KafkaConnection kafka;
  private final ReadTopic topics;

  CountOutcomes(KafkaConnection kafka, ReadTopic topics) {
    this.kafka = kafka;
    this.topics = topics;
  }

  Account of(long read) {
    AtomicLong unique = new AtomicLong();
    AtomicLong revision = new AtomicLong();
    AtomicLong retraction = new AtomicLong();
    try (Deserializer<Article> articles =
        IngestTopics.UNIQUE_ARTICLES.valueSerde().deserializer()) {
      topics.toEnd(
          name(IngestTopics.UNIQUE_ARTICLES),
          record -> {
            Article article = articles.deserialize(record.topic(), record.value());
            AtomicLong kind =
                article.retracted() ? retraction : article.revision() > 1 ? revision : unique;
            kind.incrementAndGet();
          });
    }
    AtomicLong duplicate = new AtomicLong();
    topics.toEnd(name(IngestTopics.DUPLICATES), record -> duplicate.incrementAndGet());
    Map<String, Long> rejected = new TreeMap<>();
    Map<String, Long> rejectedLater = new TreeMap<>();
    topics.toEnd(
        name(IngestTopics.REJECTED),
        record ->
            (AT_THE_DOOR.contains(header(record, Rejected.STAGE)) ? rejected : rejectedLater)
                .merge(header(record, Rejected.REASON), 1L, Long::sum));
    return new Account(
        read,
        unique.get(),
        duplicate.get(),
        revision.get(),
        retraction.get(),
        rejected,
        rejectedLater);
  }

  private String name(Topic<?> topic) {
    return PipeSettings.fullName(kafka.settings(), topic);
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "unknown" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
