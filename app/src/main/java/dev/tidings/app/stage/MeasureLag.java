package dev.tidings.app.stage;

import dev.tidings.app.client.KafkaConnection;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Compares what a group has committed with what the topics hold. */
public final class MeasureLag {
  private final KafkaConnection kafka;

  public MeasureLag(KafkaConnection kafka) {
    this.kafka = kafka;
  }

  /** The group's lag on all of {@code topics} together. Topics that are not there count nothing. */
  public Lag of(String group, Collection<String> topics) {
    return byPartition(group, topics).values().stream().map(Range::lag).reduce(Lag.NONE, Lag::plus);
  }

  /** What of each partition the group has done. */
  Map<TopicPartition, Range> byPartition(String group, Collection<String> topics) {
    Map<TopicPartition, OffsetAndMetadata> committed =
        kafka.await(
            kafka
                .admin()
                .listConsumerGroupOffsets(Map.of(group, new ListConsumerGroupOffsetsSpec()))
                .partitionsToOffsetAndMetadata(group),
            "reading the offsets of " + group);
    // Ends after commits: what is read as done can only fall behind, never run ahead.
    Map<TopicPartition, OffsetSpec> first = new HashMap<>();
    Map<TopicPartition, OffsetSpec> last = new HashMap<>();
    for (TopicPartition partition : partitions(topics)) {
      first.put(partition, OffsetSpec.earliest());
      last.put(partition, OffsetSpec.latest());
    }
    Map<TopicPartition, Long> starts = offsets(first);
    Map<TopicPartition, Long> ends = offsets(last);
    Map<TopicPartition, Range> ranges = new TreeMap<>(TopicPartitionOrder.BY_TOPIC_THEN_PARTITION);
    ends.forEach(
        (partition, end) -> {
          long start = starts.getOrDefault(partition, 0L);
          OffsetAndMetadata done = committed.get(partition);
          ranges.put(partition, new Range(start, done == null ? start : done.offset(), end));
        });
    return ranges;
  }

  private Collection<TopicPartition> partitions(Collection<String> topics) {
    Collection<String> there =
        kafka.await(kafka.admin().listTopics(internal()).names(), "listing topics").stream()
            .filter(topics::contains)
            .toList();
    Map<String, TopicDescription> descriptions =
        kafka.await(kafka.admin().describeTopics(there).allTopicNames(), "describing topics");
    return descriptions.values().stream()
        .flatMap(
            topic ->
                topic.partitions().stream()
                    .map(info -> new TopicPartition(topic.name(), info.partition())))
        .toList();
  }

  private Map<TopicPartition, Long> offsets(Map<TopicPartition, OffsetSpec> wanted) {
    Map<TopicPartition, ListOffsetsResultInfo> answer =
        kafka.await(
            kafka
                .admin()
                .listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all(),
            "reading offsets");
    Map<TopicPartition, Long> offsets = new HashMap<>();
    answer.forEach(
        (partition, info) -> offsets.put(partition, Objects.requireNonNull(info).offset()));
    return offsets;
  }

  private static org.apache.kafka.clients.admin.ListTopicsOptions internal() {
    return new org.apache.kafka.clients.admin.ListTopicsOptions().listInternal(true);
  }

  /**
   * Offsets of one partition.
   *
   * @param start the first that is still there
   * @param committed the first that is not done
   * @param end the next that will be written
   */
  record Range(long start, long committed, long end) {
    Lag lag() {
      return new Lag(Math.max(committed, start) - start, end - start);
    }
  }
}
