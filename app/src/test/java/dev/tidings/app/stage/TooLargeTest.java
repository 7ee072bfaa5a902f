package dev.tidings.app.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.tidings.app.SharedBroker;
import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.exit.StopSignal;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Rejected;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Settings.Layer;
import dev.tidings.pipe.Topic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a stage would write and no topic takes, on a real broker: only there is it refused. */
@ExtendWith(SharedBroker.class)
class TooLargeTest {

  @TempDir private Path state;

  @Test
  void anOutputThatIsTooLargeRejectsItsSourceAndTheStageGoesOn(Installation broker) {
    try (KafkaConnection kafka = connect(broker.under("wide."));
        RunningStages running = new RunningStages(kafka.settings())) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      write(kafka, "one", "wide", "two");
      running.start(List.of(new SwellStage(kafka.settings())));
      await()
          .untilAsserted(
              () -> {
                running.check();
                assertThat(read(kafka, IngestTopics.UNIQUE_ARTICLES)).containsExactly("one", "two");
                assertThat(rejected(kafka)).containsExactly("output-too-large at 1");
              });
    }
  }

  @Test
  void stateThatIsTooLargeForItsChangelogStopsTheStageAndNothingOfItIsCommitted(
      Installation broker) {
    try (KafkaConnection kafka = connect(broker.under("deep."));
        RunningStages running = new RunningStages(kafka.settings())) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      write(kafka, "deep");
      running.start(List.of(new SwellStage(kafka.settings())));
      assertThatThrownBy(() -> running.runUntil(new StopSignal()))
          .isInstanceOfSatisfying(
              Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.FAILED))
          .hasMessageContaining("the swell stage stopped")
          .hasMessageContaining("larger than 4194304")
          .hasMessageContaining("deep-swell-swell-memory-changelog")
          .hasMessageContaining("kafka.producer.max.request.size");
      assertThat(read(kafka, IngestTopics.UNIQUE_ARTICLES)).isEmpty();
      assertThat(rejected(kafka)).isEmpty();
    }
  }

  private KafkaConnection connect(Installation broker) {
    Map<String, String> entries =
        Map.of(
            "kafka.bootstrap.servers", broker.bootstrap(),
            "tidings.topic-prefix", broker.prefix(),
            "tidings.topics.partitions", "1",
            "tidings.state-dir", state.resolve("state").toString());
    List<Setting<?>> known =
        Stream.concat(PipeSettings.ALL.stream(), Stream.of(PipeSettings.threads("swell", 1)))
            .<Setting<?>>map(setting -> setting)
            .toList();
    return KafkaConnection.open(Settings.of(known, List.of(new Layer("test", entries))));
  }

  private static void write(KafkaConnection kafka, String... texts) {
    String topic = PipeSettings.fullName(kafka.settings(), IngestTopics.ARTICLES);
    try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
      for (String text : texts) {
        var unused =
            producer.send(new ProducerRecord<>(topic, text.getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  private static List<String> rejected(KafkaConnection kafka) {
    List<String> all = new ArrayList<>();
    try (ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), IngestTopics.REJECTED),
          record ->
              all.add(
                  header(record, Rejected.REASON)
                      + " at "
                      + header(record, Rejected.SOURCE_OFFSET)));
    }
    return all;
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static List<String> read(KafkaConnection kafka, Topic<?> topic) {
    List<String> texts = new ArrayList<>();
    try (ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), topic),
          record -> texts.add(new String(record.value(), StandardCharsets.UTF_8)));
    }
    return texts;
  }
}
