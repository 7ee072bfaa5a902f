package dev.tidings.app.stage;

import java.util.Comparator;
import org.apache.kafka.common.TopicPartition;

/** Kafka's partitions have no order of their own; reports need one. */
final class TopicPartitionOrder {
  static final Comparator<TopicPartition> BY_TOPIC_THEN_PARTITION =
      Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition);

  private TopicPartitionOrder() {}
}
