package dev.tidings.app.client;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Reads what stands in topics, committed records only. Not thread-safe. */
public final class ReadTopic implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<byte[], byte[]> consumer;

  public ReadTopic(KafkaConnection kafka) {
    this.consumer = kafka.consumer();
  }

  /**
   * From the first record to the last that is there now, one partition after the other, so that the
   * same topic is always read in the same order.
   *
   * @param topic full name; a topic that is not there is empty
   */
  public void toEnd(String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
    List<TopicPartition> partitions = partitions(topic);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    for (TopicPartition partition : partitions) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = ends.getOrDefault(partition, 0L);
      while (consumer.position(partition) < end) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          // What is written meanwhile belongs to a later reading.
          if (record.offset() < end) {
            reader.accept(record);
          }
        }
      }
    }
  }

  /**
   * When the first records were written that are still there, of partitions whose beginning is
   * deleted already: everything that was written later is still there.
   *
   * @param topic full name
   * @return the latest such time in epoch milliseconds; empty when nothing is deleted
   */
  public OptionalLong deletedUntil(String topic) {
    OptionalLong latest = OptionalLong.empty();
    for (Map.Entry<TopicPartition, Long> begin :
        consumer.beginningOffsets(partitions(topic)).entrySet()) {
      if (begin.getValue() > 0) {
        long time = timeOfFirst(begin.getKey());
        latest = OptionalLong.of(Math.max(time, latest.orElse(time)));
      }
    }
    return latest;
  }

  /** Long.MIN_VALUE for a partition of which nothing is left. */
  private long timeOfFirst(TopicPartition partition) {
    long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    while (consumer.position(partition) < end) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        return record.timestamp();
      }
    }
    return Long.MIN_VALUE;
  }

  /**
   * Goes on reading what is written until {@code stopped} says so.
   *
   * @param topics full names
   * @param fromBeginning whether what is there already is read too
   * @param stopped asked a few times a second
   */
  public void follow(
      List<String> topics,
      boolean fromBeginning,
      BooleanSupplier stopped,
      Consumer<ConsumerRecord<byte[], byte[]>> reader) {
    List<TopicPartition> partitions =
        topics.stream().flatMap(topic -> partitions(topic).stream()).toList();
    consumer.assign(partitions);
    if (fromBeginning) {
      consumer.seekToBeginning(partitions);
    } else {
      consumer.seekToEnd(partitions);
    }
    while (!stopped.getAsBoolean()) {
      consumer.poll(POLL).forEach(reader);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }

  private List<TopicPartition> partitions(String topic) {
    try {
      return consumer.partitionsFor(topic).stream()
          .map(PartitionInfo::partition)
          .sorted(Comparator.naturalOrder())
          .map(partition -> new TopicPartition(topic, partition))
          .toList();
    } catch (TimeoutException | UnknownTopicOrPartitionException e) {
      return List.of();
    }
  }
}
