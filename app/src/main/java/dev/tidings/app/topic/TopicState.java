package dev.tidings.app.topic;

import java.util.Map;

/**
 * What a topic is on the broker.
 *
 * @param partitions how many
 * @param replication copies of its first partition
 * @param configs all its settings, defaults included
 */
public record TopicState(int partitions, int replication, Map<String, String> configs) {
  public TopicState {
    configs = Map.copyOf(configs);
  }
}
