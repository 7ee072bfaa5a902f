package dev.tidings.pipe;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;

/**
 * A topic: its name, what is on it and how long it is kept. Keys are UTF-8 strings.
 *
 * @param name without the prefix of the installation, e.g. {@code unique-articles}
 * @param key what the key is, in words, for people
 * @param valueType the record on it; {@code byte[]} where anything may come
 * @param valueSerde how the value is written
 * @param configs the broker's settings for it
 * @param description what is on it, in one sentence, for people
 * @param <V> the record on it
 */
public record Topic<V>(
    String name,
    String key,
    Class<V> valueType,
    Serde<V> valueSerde,
    Map<String, String> configs,
    String description) {

  public Topic {
    configs = Map.copyOf(configs);
  }

  /**
   * A log of records that are deleted when they were appended longer than {@code retention} ago.
   * Append time, not publication time: see the package's description.
   */
  public static <V> Topic<V> log(
      String name, String key, Class<V> type, Duration retention, String description) {
    return new Topic<>(name, key, type, JsonSerde.of(type), logConfigs(retention), description);
  }

  /** As {@link #log}, but of bytes that need not be JSON. */
  public static Topic<byte[]> rawLog(
      String name, String key, Duration retention, String description) {
    return new Topic<>(
        name,
        key,
        byte[].class,
        org.apache.kafka.common.serialization.Serdes.ByteArray(),
        logConfigs(retention),
        description);
  }

  /** A table: the newest record of each key is kept, a null value deletes. */
  public static <V> Topic<V> table(String name, String key, Class<V> type, String description) {
    return new Topic<>(
        name,
        key,
        type,
        JsonSerde.of(type),
        Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
            "LogAppendTime"),
        description);
  }

  /** Whether the newest record of each key is its content, and not all records in order. */
  public boolean isTable() {
    return TopicConfig.CLEANUP_POLICY_COMPACT.equals(
        configs.get(TopicConfig.CLEANUP_POLICY_CONFIG));
  }

  /** This topic under another name, for families such as {@code stories.<subject>}. */
  public Topic<V> named(String otherName, String otherDescription) {
    return new Topic<>(otherName, key, valueType, valueSerde, configs, otherDescription);
  }

  private static Map<String, String> logConfigs(Duration retention) {
    return Map.of(
        TopicConfig.CLEANUP_POLICY_CONFIG,
        TopicConfig.CLEANUP_POLICY_DELETE,
        TopicConfig.RETENTION_MS_CONFIG,
        String.valueOf(retention.toMillis()),
        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
        "LogAppendTime");
  }
}
