package dev.tidings.pipe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The properties of one client out of the {@code kafka.*} settings.
 *
 * <p>As in Kafka Streams, {@code kafka.consumer.x} is for consumers only and wins over {@code
 * kafka.x}, which is for all.
 */
public final class ClientProperties {
  /** Where the cluster is; this machine, when nothing else is set. */
  public static final String BOOTSTRAP = "bootstrap.servers";

  private static final String DEFAULT_BOOTSTRAP = "localhost:9092";
  private static final List<String> KINDS =
      List.of(
          "consumer.",
          "producer.",
          "admin.",
          "topic.",
          "main.consumer.",
          "restore.consumer.",
          "global.consumer.");

  private ClientProperties() {}

  /**
   * Properties for a client.
   *
   * @param kind {@code consumer}, {@code producer} or {@code admin}
   */
  public static Map<String, Object> of(Settings settings, String kind) {
    Map<String, Object> properties = new HashMap<>();
    properties.put(BOOTSTRAP, DEFAULT_BOOTSTRAP);
    Map<String, String> own = new TreeMap<>();
    settings
        .kafka()
        .forEach(
            (key, value) -> {
              if (key.startsWith(kind + ".")) {
                own.put(key.substring(kind.length() + 1), value);
              } else if (KINDS.stream().noneMatch(key::startsWith)) {
                properties.put(key, value);
              }
            });
    properties.putAll(own);
    return properties;
  }
}
