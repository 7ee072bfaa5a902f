package dev.tidings.app.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tidings.aggregate.AggregateStage;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.app.SharedBroker;
import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.StageClients;
import dev.tidings.pipe.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a transaction leaves of a table on a broker. */
@ExtendWith(SharedBroker.class)
class TablesOnceTest {

  @Test
  void aTransactionWritesEachStoryOnceAndEachEventAndNothingWhenItIsUndone(Installation broker) {
    Settings settings = broker.settings(Map.of("tidings.topics.partitions", "1"));
    try (KafkaConnection kafka = KafkaConnection.open(settings);
        Producer<byte[], byte[]> producer = producer(settings, broker.bootstrap())) {
      new TopicAdmin(kafka).create(TopicSpec.of(AggregateTopics.ALL, settings));
      producer.initTransactions();
      producer.beginTransaction();
      send(producer, settings, AggregateTopics.STORIES, "a", "1");
      send(producer, settings, AggregateTopics.STORY_EVENTS, "a", "created");
      send(producer, settings, AggregateTopics.STORIES, "b", "1");
      send(producer, settings, AggregateTopics.STORIES, "a", "2");
      send(producer, settings, AggregateTopics.STORY_EVENTS, "a", "grew");
      producer.commitTransaction();
      producer.beginTransaction();
      send(producer, settings, AggregateTopics.STORIES, "b", "undone");
      producer.abortTransaction();
      writeAndDelete(settings, broker.bootstrap());

      // The end of what is committed comes a moment after the commit.
      await()
          .untilAsserted(
              () ->
                  assertThat(read(kafka, AggregateTopics.STORIES))
                      .containsExactly("b=1", "a=2", "b=merged", "b=null"));
      assertThat(read(kafka, AggregateTopics.STORY_EVENTS)).containsExactly("a=created", "a=grew");
    }
  }

  /** By another producer, as Streams makes one when what was written is undone. */
  private static void writeAndDelete(Settings settings, String bootstrap) {
    try (Producer<byte[], byte[]> producer = producer(settings, bootstrap)) {
      producer.initTransactions();
      producer.beginTransaction();
      send(producer, settings, AggregateTopics.STORIES, "b", "merged");
      send(producer, settings, AggregateTopics.STORIES, "b", null);
      producer.commitTransaction();
    }
  }

  private static Producer<byte[], byte[]> producer(Settings settings, String bootstrap) {
    Map<String, Object> config = new HashMap<>();
    config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "tables-once");
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 1 << 20);
    return new StageClients(new AggregateStage(settings), settings).getProducer(config);
  }

  private static void send(
      Producer<byte[], byte[]> producer,
      Settings settings,
      Topic<?> topic,
      String key,
      @Nullable String value) {
    var unused =
        producer.send(
            new ProducerRecord<>(
                PipeSettings.fullName(settings, topic),
                key.getBytes(UTF_8),
                value == null ? null : value.getBytes(UTF_8)));
  }

  private static List<String> read(KafkaConnection kafka, Topic<?> topic) {
    List<String> records = new ArrayList<>();
    try (ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), topic),
          record ->
              records.add(
                  new String(record.key(), UTF_8)
                      + "="
                      + (record.value() == null ? "null" : new String(record.value(), UTF_8))));
    }
    return records;
  }
}
