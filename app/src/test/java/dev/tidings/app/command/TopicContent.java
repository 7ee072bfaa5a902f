package dev.tidings.app.command;

import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.IngestTopics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Topics of an installation for tests: made, written and read as text. */
final class TopicContent {
  private TopicContent() {}

  /** The topics of the input side. */
  static void create(Installation broker) {
    try (KafkaConnection kafka = broker.connect(Map.of())) {
      new TopicAdmin(kafka).create(TopicSpec.of(IngestTopics.ALL, kafka.settings()));
    }
  }

  /** Committed records. */
  static List<ConsumerRecord<byte[], byte[]>> of(Installation broker, String topic) {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    try (KafkaConnection kafka = broker.connect(Map.of());
        ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(broker.prefix() + topic, records::add);
    }
    return records;
  }

  /** Keys and values of committed records, {@code KEY VALUE}. */
  static List<String> lines(Installation broker, String topic) {
    return of(broker, topic).stream()
        .map(record -> text(record.key()) + " " + text(record.value()))
        .toList();
  }

  /** Somebody else's topic with these keys and values. */
  static void write(Installation broker, String topic, int partitions, List<String[]> records)
      throws Exception {
    try (KafkaConnection kafka = broker.connect(Map.of());
        KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
      if (!new TopicAdmin(kafka).names().contains(topic)) {
        kafka.admin().createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get();
      }
      List<Future<?>> sent = new ArrayList<>();
      for (String[] record : records) {
        sent.add(producer.send(record(topic, bytes(record[0]), bytes(record[1]))));
      }
      for (Future<?> one : sent) {
        one.get();
      }
    }
  }

  @SuppressWarnings("NullAway") // a record may have neither
  private static ProducerRecord<byte[], byte[]> record(
      String topic, byte @Nullable [] key, byte @Nullable [] value) {
    return new ProducerRecord<>(topic, key, value);
  }

  private static byte @Nullable [] bytes(@Nullable String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte @Nullable [] bytes) {
    return bytes == null ? "null" : new String(bytes, StandardCharsets.UTF_8);
  }
}
