package dev.tidings.serve.sample;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.aggregate.SubjectRanking;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.ingest.Duplicate;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Rejected;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Writes records to the topics in place of the stages. */
public final class WriteTopics implements AutoCloseable {
  private final Settings settings;
  private final KafkaProducer<byte[], byte[]> producer;
  private final List<Future<RecordMetadata>> sent = new ArrayList<>();

  public WriteTopics(Settings settings, String bootstrapServers) {
    this.settings = settings;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers, "linger.ms", "5"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Makes all topics, of two partitions each. */
  public static void create(Settings settings, Admin admin)
      throws ExecutionException, InterruptedException {
    List<NewTopic> topics = new ArrayList<>();
    Stream.of(IngestTopics.ALL, EnrichTopics.ALL, AggregateTopics.ALL)
        .flatMap(List::stream)
        .forEach(
            topic ->
                topics.add(
                    new NewTopic(PipeSettings.fullName(settings, topic), 2, (short) 1)
                        .configs(topic.configs())));
    admin.createTopics(topics).all().get();
  }

  /** Everything about these stories. */
  public void write(List<StoryBuilder> stories) {
    stories.forEach(this::write);
    SampleNews.rankings(stories).forEach(this::write);
    flush();
  }

  /** Everything about one story, rankings aside. */
  public void write(StoryBuilder story) {
    for (EnrichedArticle article : story.articles()) {
      write(EnrichTopics.ENRICHED_ARTICLES, article.article().articleId(), article);
      write(IngestTopics.UNIQUE_ARTICLES, article.article().articleId(), article.article());
    }
    for (Duplicate duplicate : story.duplicates()) {
      write(IngestTopics.DUPLICATES, duplicate.articleId(), duplicate);
    }
    for (StoryEvent event : story.events()) {
      write(event);
    }
    for (ClaimGroup claim : story.story().claims()) {
      write(AggregateTopics.CLAIMS, claim.claimId(), claim);
    }
    write(AggregateTopics.STORIES, story.story().storyId(), story.story());
    flush();
  }

  public void write(StoryEvent event) {
    write(AggregateTopics.STORY_EVENTS, event.storyId(), event);
  }

  public void write(SubjectRanking ranking) {
    write(AggregateTopics.SUBJECTS, ranking.subject().slug(), ranking);
  }

  /** A record as it is, null for a deletion. */
  public <V> void write(Topic<V> topic, String key, @Nullable V value) {
    send(
        new ProducerRecord<>(
            PipeSettings.fullName(settings, topic),
            null,
            key.getBytes(StandardCharsets.UTF_8),
            value == null ? null : topic.valueSerde().serializer().serialize("", value)));
  }

  /** Any bytes. */
  public void writeBytes(String topic, String key, byte[] value) {
    send(
        new ProducerRecord<>(
            settings.get(PipeSettings.TOPIC_PREFIX) + topic,
            null,
            key.getBytes(StandardCharsets.UTF_8),
            value));
  }

  /** A rejected record. */
  public void reject(String stage, Rejected rejected) {
    send(
        new ProducerRecord<>(
            PipeSettings.fullName(settings, Rejected.TOPIC),
            null,
            null,
            rejected.key(),
            rejected.value(),
            rejected.headers(stage)));
  }

  private void send(ProducerRecord<byte[], byte[]> record) {
    sent.add(producer.send(record));
  }

  /** Waits until all of it has arrived. */
  public void flush() {
    producer.flush();
    for (Future<RecordMetadata> each : sent) {
      try {
        each.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    sent.clear();
  }

  @Override
  public void close() {
    producer.close();
  }
}
