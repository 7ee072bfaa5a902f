package dev.tidings.app.stage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.app.SharedBroker;
import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.StageClients;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tasks of a thread share a transaction: none may go on where another undid its writes. */
@ExtendWith(SharedBroker.class)
class UndoneWritesTest {
  private KafkaConnection kafka;
  private Producer<byte[], byte[]> producer;
  private String topic;

  @BeforeEach
  void open(Installation broker) {
    kafka = broker.under("undone.").connect(Map.of());
    new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
    topic = PipeSettings.fullName(kafka.settings(), IngestTopics.UNIQUE_ARTICLES);
    producer =
        new StageClients(new CopyStage(kafka.settings()), kafka.settings())
            .getProducer(
                Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    kafka.bootstrapServers(),
                    ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                    "undone",
                    ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                    100_000));
    producer.initTransactions();
  }

  @AfterEach
  void close() {
    producer.close();
    kafka.close();
  }

  private void send() {
    var unused = producer.send(new ProducerRecord<>(topic, new byte[1], new byte[1]));
  }

  @Test
  void afterAnAbortThatUndidSomethingItIsFenced() {
    producer.beginTransaction();
    send();
    producer.abortTransaction();
    assertThatThrownBy(producer::beginTransaction).isInstanceOf(ProducerFencedException.class);
  }

  @Test
  void whatIsCommittedIsNotUndoneByALaterAbort() {
    producer.beginTransaction();
    send();
    producer.commitTransaction();
    producer.beginTransaction();
    producer.abortTransaction();
    assertThatCode(producer::beginTransaction).doesNotThrowAnyException();
    send();
    producer.commitTransaction();
  }
}
