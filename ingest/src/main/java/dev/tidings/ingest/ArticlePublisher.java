package dev.tidings.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.parse.PublishedArticle;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.pipe.ClientProperties;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.StageProperties;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Publishes articles to the pipeline. Thread-safe; make one and keep it.
 *
 * <p>An article is checked before it is sent, in the way the pipeline will check it. It is written
 * once however often the network fails, and all texts of an article stay in order, because the
 * article's id is the record's key. When too many articles are on their way, publishing waits.
 *
 * <pre>{@code
 * Settings settings =
 *     Settings.of(
 *         ArticlePublisher.settings(),
 *         List.of(new Settings.Layer("code", Map.of("kafka.bootstrap.servers", "kafka:9092"))));
 * try (ArticlePublisher publisher = new ArticlePublisher(settings)) {
 *   PublishedArticle article =
 *       PublishedArticle.builder()
 *           .url("https://news.example/2024/05/flood")
 *           .source("Example News")
 *           .title("River floods old town")
 *           .body("The river rose overnight ...")
 *           .publishedAt(Instant.now())
 *           .build();
 *   publisher
 *       .publish(article)
 *       .thenAccept(where -> log.info("{} is at offset {}", where.articleId(), where.offset()));
 * } catch (InvalidArticleException e) {
 *   log.warn("not published: {}", e.getMessage());
 * }
 * }</pre>
 */
public final class ArticlePublisher implements AutoCloseable {
  private static final int MAX_IN_FLIGHT = 10_000;

  /** Each batch takes 128 KB to compress, whatever is in it. */
  private static final int BATCH_BYTES = 64 * 1024;

  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(30);

  private final Producer<byte[], byte[]> producer;
  private final String topic;
  private final Clock clock;
  private final CheckArticle checkArticle;
  private final InFlight inFlight = new InFlight(MAX_IN_FLIGHT);

  /**
   * Connects; {@code kafka.*} settings go to the producer.
   *
   * @param settings made from at least {@link #settings()}
   * @throws org.apache.kafka.common.KafkaException when the producer cannot be made, for instance
   *     because no bootstrap server's name resolves
   */
  public ArticlePublisher(Settings settings) {
    this(
        new KafkaProducer<>(
            producerProperties(settings), new ByteArraySerializer(), new ByteArraySerializer()),
        settings,
        Clock.systemUTC());
  }

  ArticlePublisher(Producer<byte[], byte[]> producer, Settings settings, Clock clock) {
    this.producer = producer;
    this.topic = PipeSettings.fullName(settings, IngestTopics.ARTICLES);
    this.clock = clock;
    this.checkArticle = new CheckArticle(settings.get(IngestSettings.MAX_RECORD_BYTES));
  }

  /** The settings that publishing knows. */
  public static List<Setting<?>> settings() {
    return List.of(PipeSettings.TOPIC_PREFIX, IngestSettings.MAX_RECORD_BYTES);
  }

  /**
   * Publishes an article.
   *
   * @return completes when the brokers have it, or with Kafka's exception when they will not
   * @throws InvalidArticleException when the pipeline would reject it
   * @throws InterruptException when the thread is interrupted while it waits for room
   */
  public CompletableFuture<Published> publish(PublishedArticle article) {
    try {
      return publish(Json.mapper().writeValueAsBytes(article));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the article's extra fields cannot be written", e);
    }
  }

  /**
   * Publishes an article that is JSON already, with all the field names that the pipeline takes.
   * Returns and throws as {@link #publish(PublishedArticle)}.
   */
  public CompletableFuture<Published> publish(String json) {
    return publish(json.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link #publish(String)}, of bytes in UTF-8. */
  public CompletableFuture<Published> publish(byte[] json) {
    return send(checkArticle.apply(null, json, clock.instant()), json);
  }

  /**
   * As {@link #publish(byte[])}, of what was found in a file: what the reader has parsed is not
   * parsed again.
   */
  public CompletableFuture<Published> publish(FoundArticle article) {
    ObjectNode tree = article.tree();
    return tree == null
        ? publish(article.json())
        : send(checkArticle.applyParsed(article.json(), tree, clock.instant()), article.json());
  }

  private CompletableFuture<Published> send(String articleId, byte[] json) {
    byte[] key = articleId.getBytes(StandardCharsets.UTF_8);
    CompletableFuture<Published> published = new CompletableFuture<>();
    waitForRoom();
    try {
      Future<RecordMetadata> unused =
          producer.send(
              new ProducerRecord<>(topic, key, json),
              (metadata, failure) -> {
                inFlight.end();
                if (failure == null) {
                  published.complete(
                      new Published(
                          articleId, metadata.topic(), metadata.partition(), metadata.offset()));
                } else {
                  published.completeExceptionally(failure);
                }
              });
    } catch (RuntimeException e) {
      inFlight.end();
      throw e;
    }
    return published;
  }

  /** Waits until everything published so far is written or has failed. */
  public void flush() {
    producer.flush();
  }

  /** Writes what is on its way, for at most 30 seconds, and disconnects. */
  @Override
  public void close() {
    producer.close(CLOSE_TIMEOUT);
  }

  private void waitForRoom() {
    try {
      inFlight.begin();
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private static Map<String, Object> producerProperties(Settings settings) {
    Map<String, Object> properties = new HashMap<>();
    properties.put(ProducerConfig.CLIENT_ID_CONFIG, "tidings-publisher");
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    properties.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    properties.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
    properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, StageProperties.MAX_RECORD_BYTES);
    properties.putAll(ClientProperties.of(settings, "producer"));
    return properties;
  }
}
