package dev.tidings.serve;

import dev.tidings.ingest.ArticlePublisher;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.ingest.Published;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import dev.tidings.serve.api.Intake;
import dev.tidings.serve.http.Problem.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what is posted. Connects at the first article: most servers only show. A client is
 * answered within half a minute whatever the brokers do.
 */
final class PublishPosted implements Intake, AutoCloseable {
  private static final Map<String, String> IN_TIME =
      Map.of(
          "kafka.max.block.ms", "10000",
          "kafka.request.timeout.ms", "10000",
          "kafka.delivery.timeout.ms", "25000");

  private final Settings settings;
  private final Admin admin;
  private @Nullable ArticlePublisher publisher;
  private boolean closed;

  PublishPosted(Settings settings, Admin admin) {
    this.settings = settings;
    this.admin = admin;
  }

  @Override
  public CompletableFuture<Published> publish(byte[] json) {
    try {
      return publisher().publish(json);
    } catch (KafkaException e) {
      throw Kind.KAFKA_FAILED.because("Nothing can be written now; try again later.");
    }
  }

  private synchronized ArticlePublisher publisher() {
    if (closed) {
      throw Kind.KAFKA_FAILED.because("The server is stopping.");
    }
    ArticlePublisher known = publisher;
    if (known == null) {
      requireTopic();
      Map<String, String> entries = new TreeMap<>(IN_TIME);
      settings.kafka().keySet().forEach(key -> entries.remove("kafka." + key));
      known = new ArticlePublisher(settings.with(new Settings.Layer("server", entries)));
      publisher = known;
    }
    return known;
  }

  private void requireTopic() {
    String topic = PipeSettings.fullName(settings, IngestTopics.ARTICLES);
    try {
      admin.describeTopics(List.of(topic)).allTopicNames().get(10, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw Kind.NOT_READY.because(
          "The topic " + topic + " cannot be used; 'tidings topics create' makes it.");
    } catch (TimeoutException e) {
      throw Kind.KAFKA_FAILED.because("The brokers do not answer.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Kind.KAFKA_FAILED.because("The server is stopping.");
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (publisher != null) {
      publisher.close();
    }
  }
}
