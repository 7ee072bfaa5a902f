package dev.tidings.app.client;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.pipe.ClientProperties;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.StageProperties;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A cluster that answered once, and the clients to talk to it. */
public final class KafkaConnection implements AutoCloseable {
  /** How long a cluster may take to answer before it counts as not reachable. */
  public static final Duration TIME_LIMIT = Duration.ofSeconds(10);

  /** How long what a killed program had begun keeps readers waiting. */
  private static final int TRANSACTION_MILLIS = 30_000;

  private final Settings settings;
  private final Admin admin;

  private KafkaConnection(Settings settings, Admin admin) {
    this.settings = settings;
    this.admin = admin;
  }

  /**
   * Connects to the cluster of {@code kafka.bootstrap.servers}.
   *
   * @throws Failure when it does not answer within {@link #TIME_LIMIT}
   */
  public static KafkaConnection open(Settings settings) {
    return open(settings, TIME_LIMIT);
  }

  /** As {@link #open(Settings)} with a time limit of its own. */
  public static KafkaConnection open(Settings settings, Duration limit) {
    Admin admin;
    try {
      admin = Admin.create(ClientProperties.of(settings, "admin"));
    } catch (KafkaException e) {
      throw unreachable(settings, Failure.rootMessage(e), e);
    }
    KafkaConnection connection = new KafkaConnection(settings, admin);
    try {
      admin.describeCluster().nodes().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return connection;
    } catch (TimeoutException | ExecutionException e) {
      admin.close(Duration.ZERO);
      throw unreachable(settings, "no answer within " + limit.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      admin.close(Duration.ZERO);
      throw interrupted(e);
    }
  }

  public Settings settings() {
    return settings;
  }

  public Admin admin() {
    return admin;
  }

  public String bootstrapServers() {
    return bootstrapServers(settings);
  }

  /** What the settings say to connect to. */
  public static String bootstrapServers(Settings settings) {
    return String.valueOf(ClientProperties.of(settings, "admin").get(ClientProperties.BOOTSTRAP));
  }

  /** A consumer without a group that sees committed records only. */
  public KafkaConsumer<byte[], byte[]> consumer() {
    return consumer(Map.of());
  }

  /** As {@link #consumer()}, with further properties. */
  private KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> more) {
    Map<String, Object> properties = ClientProperties.of(settings, "consumer");
    properties.put("isolation.level", "read_committed");
    properties.put("enable.auto.commit", "false");
    properties.put("auto.offset.reset", "earliest");
    properties.put("max.partition.fetch.bytes", 2 * StageProperties.MAX_RECORD_BYTES);
    properties.putAll(more);
    return new KafkaConsumer<>(
        properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /**
   * A consumer in a group that sees committed records only, from where the group has got to; a new
   * group begins at the beginning.
   *
   * @param maxBatch most records that are read at once
   */
  public KafkaConsumer<byte[], byte[]> groupConsumer(String group, int maxBatch) {
    return consumer(Map.of("group.id", group, "max.poll.records", maxBatch));
  }

  /** A producer whose records are seen when its transaction is committed. */
  public KafkaProducer<byte[], byte[]> transactionalProducer(String transactionalId) {
    return producer(
        Map.of("transactional.id", transactionalId, "transaction.timeout.ms", TRANSACTION_MILLIS));
  }

  /** A producer that writes each record once and in order. */
  public KafkaProducer<byte[], byte[]> producer() {
    return producer(Map.of());
  }

  /** As {@link #producer()}, with further properties. */
  private KafkaProducer<byte[], byte[]> producer(Map<String, Object> more) {
    Map<String, Object> properties = ClientProperties.of(settings, "producer");
    properties.putIfAbsent("linger.ms", "20");
    properties.putIfAbsent("compression.type", "lz4");
    properties.put("max.request.size", StageProperties.MAX_RECORD_BYTES);
    properties.putAll(more);
    return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /**
   * Waits for an answer of the admin client.
   *
   * @throws Failure when it fails; a time-out counts as not reachable
   */
  public <T> T await(KafkaFuture<T> answer, String what) {
    try {
      return answer.get(3 * TIME_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof org.apache.kafka.common.errors.TimeoutException) {
        throw unreachable(settings, what + ": no answer in time", e);
      }
      throw new Failure(ExitCode.FAILED, what + ": " + Failure.rootMessage(e), e);
    } catch (TimeoutException e) {
      throw unreachable(settings, what + ": no answer in time", e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /**
   * As {@link #await}; empty when the broker that answers does not know the topic: brokers learn of
   * a new one a moment after each other, and one that was listed may be gone.
   */
  public <T> Optional<T> awaitIfKnown(KafkaFuture<T> answer, String what) {
    try {
      return Optional.of(await(answer, what));
    } catch (Failure e) {
      if (e.getCause() instanceof ExecutionException failed
          && failed.getCause() instanceof UnknownTopicOrPartitionException) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(2));
  }

  private static Failure unreachable(Settings settings, String detail, Exception cause) {
    return new Failure(
        ExitCode.UNREACHABLE,
        "Kafka at "
            + bootstrapServers(settings)
            + " is not reachable ("
            + detail
            + "). Name the right one with --bootstrap-server or KAFKA_BOOTSTRAP_SERVERS, or start"
            + " one on this machine with 'tidings broker'.",
        cause);
  }

  private static Failure interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new Failure(ExitCode.FAILED, "interrupted", cause);
  }
}
