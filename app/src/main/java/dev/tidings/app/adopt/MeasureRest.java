package dev.tidings.app.adopt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** How much of a topic its group has still to read. */
final class MeasureRest {
  private final Consumer<byte[], byte[]> consumer;
  private final Set<TopicPartition> partitions = new HashSet<>();
  private final Map<TopicPartition, Long> atStart;
  private final Map<TopicPartition, Long> beginnings;
  private final Map<TopicPartition, Long> done = new HashMap<>();

  /** Notes where the topic ends now, for readers of committed records. */
  MeasureRest(Consumer<byte[], byte[]> consumer, String topic) {
    this.consumer = consumer;
    for (PartitionInfo partition : consumer.partitionsFor(topic)) {
      partitions.add(new TopicPartition(topic, partition.partition()));
    }
    atStart = consumer.endOffsets(partitions);
    beginnings = consumer.beginningOffsets(partitions);
  }

  /**
   * Records left by what the whole group has committed.
   *
   * @param fromStart up to the end that the topic had at the start; else up to its end now
   */
  long committed(boolean fromStart) {
    Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(partitions);
    committed.forEach(
        (partition, offset) -> {
          if (offset != null) {
            done.put(partition, offset.offset());
          }
        });
    // What ends a transaction takes an offset, too, behind the last record: reading it is enough.
    for (TopicPartition partition : consumer.assignment()) {
      done.merge(partition, consumer.position(partition), Math::max);
    }
    return left(fromStart ? atStart : consumer.endOffsets(partitions));
  }

  /** The same by what was read here, without asking the brokers. */
  long read() {
    for (TopicPartition partition : consumer.assignment()) {
      done.merge(partition, consumer.position(partition), Math::max);
    }
    return left(atStart);
  }

  private long left(Map<TopicPartition, Long> ends) {
    long left = 0;
    for (TopicPartition partition : partitions) {
      long begin = beginnings.getOrDefault(partition, 0L);
      long at = Math.max(begin, done.getOrDefault(partition, begin));
      left += Math.max(0, ends.getOrDefault(partition, 0L) - at);
    }
    return left;
  }
}
