package dev.tidings.app.client;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * Waits until the leader of each partition takes records. A new topic is seen a moment before that,
 * and a producer that sends several batches then can have the second taken and the first refused
 * until it gives up: records are lost in spite of idempotence (KAFKA-15591, in brokers up to 4.3).
 */
public final class AwaitLeaders {
  private AwaitLeaders() {}

  /**
   * Returns when all do.
   *
   * @param partitions how many each topic has, by its full name
   * @throws dev.tidings.app.exit.Failure when one does not within the time limit of a connection
   */
  public static void of(KafkaConnection kafka, Map<String, Integer> partitions) {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    partitions.forEach(
        (topic, count) -> {
          for (int i = 0; i < count; i++) {
            latest.put(new TopicPartition(topic, i), OffsetSpec.latest());
          }
        });
    // Only a leader knows its last offset, and the client asks until one answers.
    kafka.await(kafka.admin().listOffsets(latest).all(), "waiting for leaders of partitions");
  }
}
