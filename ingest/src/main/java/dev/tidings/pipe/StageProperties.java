package dev.tidings.pipe;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** Kafka Streams' own settings for a stage: exactly once, named everything, failures rejected. */
public final class StageProperties {
  /** The largest record, in bytes, that any topic of the pipeline takes. */
  public static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;

  private static final int LINGER_MILLIS = 100;
  private static final int BATCH_BYTES = 64 * 1024;

  /** Kafka compacts a changelog behind its newest segment alone, which would grow to a GiB. */
  private static final int SEGMENT_BYTES = 64 * 1024 * 1024;

  /**
   * Enough for what changes between two commits. Each entry also holds the source record that it
   * was made of, whole, which Kafka does not count: at the default of 10 MB that is 100 MB of heap.
   */
  private static final long CACHE_BYTES = 2_000_000;

  private StageProperties() {}

  /** The properties to run {@code stage} with, {@code kafka.*} settings applied last. */
  public static Properties of(Stage stage, Settings settings) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId(stage, settings));
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    properties.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, EventTime.class);
    properties.put(
        StreamsConfig.NUM_STREAM_THREADS_CONFIG,
        settings.get(PipeSettings.threads(stage.name(), 1)));
    properties.put(
        StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
        settings.get(PipeSettings.COMMIT_INTERVAL).toMillis());
    properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, CACHE_BYTES);
    properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.get(PipeSettings.STANDBYS));
    properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, settings.get(PipeSettings.REPLICATION));
    properties.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory(settings).toString());
    properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedRocksMemory.class);
    properties.put(SharedRocksMemory.MEGABYTES_CONFIG, settings.get(PipeSettings.CACHE_MEGABYTES));
    addFailureHandling(properties, stage, settings);
    addClientDefaults(properties);
    properties.putAll(stage.streamsProperties());
    properties.putAll(settings.kafka());
    return properties;
  }

  /** The consumer group and prefix of internal topics: {@code tidings-ingest} and so on. */
  public static String applicationId(Stage stage, Settings settings) {
    String prefix = settings.get(PipeSettings.TOPIC_PREFIX).replaceAll("[.]+$", "");
    return (prefix.isEmpty() ? "tidings" : prefix) + "-" + stage.name();
  }

  /** Where local state is kept. */
  public static Path stateDirectory(Settings settings) {
    String given = settings.get(PipeSettings.STATE_DIR);
    return given.isEmpty()
        ? Path.of(System.getProperty("java.io.tmpdir"), "tidings-state")
        : Path.of(given);
  }

  private static void addFailureHandling(Properties properties, Stage stage, Settings settings) {
    String rejected = PipeSettings.fullName(settings, Rejected.TOPIC);
    properties.put(RejectFailures.TOPIC_CONFIG, rejected);
    properties.put(RejectFailures.STAGE_CONFIG, stage.name());
    properties.put(
        RejectFailures.OUTPUTS_CONFIG,
        stage.writes().stream().map(topic -> PipeSettings.fullName(settings, topic)).toList());
    properties.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, rejected);
    properties.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, RejectFailures.class);
    properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, RejectFailures.class);
    properties.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, RejectFailures.class);
  }

  private static void addClientDefaults(Properties properties) {
    Map<String, Object> consumer =
        Map.of(
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            // How long the work of an instance that was killed waits for another.
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
            15_000,
            // A record of the largest size must fit one fetch with room to spare.
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
            2 * MAX_RECORD_BYTES);
    consumer.forEach((key, value) -> properties.put(StreamsConfig.consumerPrefix(key), value));
    Map<String, Object> producer =
        Map.of(
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "lz4",
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            MAX_RECORD_BYTES,
            // Nobody sees a record before it is committed, and the commit sends what still waits.
            ProducerConfig.LINGER_MS_CONFIG,
            LINGER_MILLIS,
            ProducerConfig.BATCH_SIZE_CONFIG,
            BATCH_BYTES);
    producer.forEach((key, value) -> properties.put(StreamsConfig.producerPrefix(key), value));
    properties.put(
        StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), MAX_RECORD_BYTES);
    properties.put(StreamsConfig.topicPrefix(TopicConfig.SEGMENT_BYTES_CONFIG), SEGMENT_BYTES);
    properties.putIfAbsent(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, "localhost:9092");
  }
}
