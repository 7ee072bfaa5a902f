package dev.tidings.pipe;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.Topology;

/**
 * One part of the pipeline: a Kafka Streams application of its own that reads some topics and
 * writes others.
 */
public interface Stage {

  /** {@code ingest}, {@code enrich} or {@code aggregate}. */
  String name();

  /** The topics that it reads. They must exist before it starts. */
  List<Topic<?>> reads();

  /** The topics that it writes. They must exist before it starts. */
  List<Topic<?>> writes();

  /** Its settings, for documentation and for checking at start-up. */
  List<Setting<?>> settings();

  /**
   * Looks for what its settings ask for besides Kafka; called before it starts.
   *
   * @throws SettingsException when that is not there
   */
  default void require() {}

  /** The steps between the topics; every node, store and internal topic has a given name. */
  Topology topology();

  /** Kafka Streams properties that this stage needs; what is set under {@code kafka.} wins. */
  default Map<String, Object> streamsProperties() {
    return Map.of();
  }
}
