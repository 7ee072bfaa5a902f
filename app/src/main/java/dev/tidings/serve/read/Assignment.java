package dev.tidings.serve.read;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** Which partitions are read and from where on. */
final class Assignment {
  private final Consumer<byte[], byte[]> consumer;
  private final Map<String, Source> sourcesByTopic;
  private final Clock clock;
  private final Map<TopicPartition, Long> targets = new HashMap<>();

  /** Reads topics of those full names. */
  Assignment(Consumer<byte[], byte[]> consumer, Map<String, Source> sourcesByTopic, Clock clock) {
    this.consumer = consumer;
    this.sourcesByTopic = Map.copyOf(sourcesByTopic);
    this.clock = clock;
  }

  /**
   * Adds partitions that are not read yet: all at first, later those of topics that were created or
   * enlarged.
   *
   * @return names of topics that do not exist
   */
  List<String> extend() {
    Map<String, List<PartitionInfo>> existing = consumer.listTopics();
    List<TopicPartition> all = new ArrayList<>(consumer.assignment());
    List<TopicPartition> added = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String topic : sourcesByTopic.keySet().stream().sorted().toList()) {
      List<PartitionInfo> partitions = existing.get(topic);
      if (partitions == null) {
        missing.add(topic);
        continue;
      }
      for (PartitionInfo info : partitions) {
        TopicPartition partition = new TopicPartition(topic, info.partition());
        if (!consumer.assignment().contains(partition)) {
          added.add(partition);
        }
      }
    }
    if (!added.isEmpty()) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(added);
      Map<TopicPartition, Long> starts = starts(added, ends);
      all.addAll(added);
      consumer.assign(all);
      starts.forEach(consumer::seek);
      targets.putAll(ends);
    }
    return missing;
  }

  /** How many offsets lie before what was there when a partition was added. */
  long left() {
    Set<TopicPartition> assigned = consumer.assignment();
    targets.entrySet().removeIf(e -> consumer.position(e.getKey()) >= e.getValue());
    return targets.entrySet().stream()
        .filter(e -> assigned.contains(e.getKey()))
        .mapToLong(e -> e.getValue() - consumer.position(e.getKey()))
        .sum();
  }

  private Map<TopicPartition, Long> starts(
      List<TopicPartition> partitions, Map<TopicPartition, Long> ends) {
    Map<TopicPartition, Long> starts = new HashMap<>(consumer.beginningOffsets(partitions));
    Map<TopicPartition, Long> since = new HashMap<>();
    Map<String, Long> perTopic = new HashMap<>();
    partitions.forEach(partition -> perTopic.merge(partition.topic(), 1L, Long::sum));
    for (TopicPartition partition : partitions) {
      Past past = past(partition);
      long share = past.records() / perTopic.getOrDefault(partition.topic(), 1L);
      long end = ends.getOrDefault(partition, 0L);
      starts.merge(partition, Math.max(0, end - share), Math::max);
      if (!past.equals(Past.ALL) && !past.age().equals(Duration.ZERO)) {
        since.put(partition, clock.millis() - past.age().toMillis());
      }
    }
    Map<TopicPartition, OffsetAndTimestamp> byAge = consumer.offsetsForTimes(since);
    since
        .keySet()
        .forEach(
            partition -> {
              OffsetAndTimestamp found = byAge.get(partition);
              // Nothing is that young: nothing of the past is read.
              long offset = found == null ? ends.getOrDefault(partition, 0L) : found.offset();
              starts.merge(partition, offset, Math::max);
            });
    return starts;
  }

  private Past past(TopicPartition partition) {
    Source source = sourcesByTopic.get(partition.topic());
    return source == null ? Past.NONE : source.past();
  }
}
