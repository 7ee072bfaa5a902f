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
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Settings.Layer;
import dev.tidings.pipe.Stage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedBroker.class)
class RunningStagesTest {

  @TempDir private Path state;

  @Test
  void isDoneWhenAllIsCommittedThroughTheRepartitionTopic(Installation broker) {
    try (KafkaConnection kafka = connect(broker.under("done."));
        RunningStages running = new RunningStages(kafka.settings())) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      Stage stage = new CopyStage(kafka.settings());
      write(kafka, numbers(0, 500));
      StageProgress progress =
          new StageProgress(kafka, stage, running.start(List.of(stage)).get(0));
      await().until(progress::isDone);
      assertThat(read(kafka)).containsExactlyInAnyOrderElementsOf(numbers(0, 500));
      assertThat(progress.lag()).isEqualTo(new Lag(500, 500));
      write(kafka, numbers(500, 600));
      await().until(progress::isDone);
      assertThat(read(kafka)).hasSize(600);
    }
  }

  @Test
  void isDoneAfterARestartThoughMarkersStandBehindTheLastRecord(Installation broker) {
    try (KafkaConnection kafka = connect(broker.under("markers."))) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      Stage stage = new CopyStage(kafka.settings());
      write(kafka, numbers(0, 50));
      try (RunningStages running = new RunningStages(kafka.settings())) {
        StageProgress progress =
            new StageProgress(kafka, stage, running.start(List.of(stage)).get(0));
        await().until(progress::isDone);
      }
      try (RunningStages running = new RunningStages(kafka.settings())) {
        RunningStage again = running.start(List.of(stage)).get(0);
        await().until(new StageProgress(kafka, stage, again)::isDone);
      }
      assertThat(read(kafka)).hasSize(50);
    }
  }

  @Test
  void namesTheTopicsThatAreMissing(Installation broker) {
    try (KafkaConnection kafka = connect(broker.under("missing."))) {
      List<Stage> stages = List.of(new CopyStage(kafka.settings()));
      assertThatThrownBy(() -> RunningStages.requireTopics(kafka, stages))
          .isInstanceOfSatisfying(
              Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.TOPICS))
          .hasMessageContaining("missing.articles, missing.rejected")
          .hasMessageContaining("tidings topics create");
    }
  }

  @Test
  void stopsWithAMessageWhenAStageDies(Installation broker) {
    try (KafkaConnection kafka = connect(broker.under("dies."));
        RunningStages running = new RunningStages(kafka.settings())) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      running.start(List.of(new CopyStage(kafka.settings())));
      write(kafka, List.of("bug"));
      assertThatThrownBy(() -> running.runUntil(new StopSignal()))
          .isInstanceOfSatisfying(
              Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.FAILED))
          .hasMessageContaining("the copy stage stopped: an error, not an exception");
    }
  }

  @Test
  void refusesToResetWhatRunsAndForgetsWhatDoesNot(Installation broker) {
    try (KafkaConnection kafka = connect(broker.under("reset."))) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      Stage stage = new CopyStage(kafka.settings());
      ResetStage reset = new ResetStage(kafka);
      write(kafka, numbers(0, 10));
      try (RunningStages running = new RunningStages(kafka.settings())) {
        RunningStage first = running.start(List.of(stage)).get(0);
        await().until(new StageProgress(kafka, stage, first)::isDone);
        assertThatThrownBy(() -> reset.reset(stage))
            .hasMessageContaining("the copy stage is running");
      }
      ResetStage.Result result = reset.reset(stage);
      assertThat(result.topics()).containsExactly("reset-copy-copy-by-text-repartition");
      assertThat(result.state()).doesNotExist();
      await()
          .until(
              () -> new TopicAdmin(kafka).names().stream().noneMatch(n -> n.startsWith("reset-")));
      try (RunningStages running = new RunningStages(kafka.settings())) {
        RunningStage second = running.start(List.of(stage)).get(0);
        await().until(new StageProgress(kafka, stage, second)::isDone);
      }
      assertThat(read(kafka)).as("done once more").hasSize(20);
    }
  }

  @Test
  void saysWhichSettingOfKafkaIsNotUsable(Installation broker) {
    try (KafkaConnection kafka = connect(broker.under("unusable."))) {
      Settings settings =
          kafka.settings().with(new Layer("test", Map.of("kafka.num.stream.threads", "many")));
      assertThatThrownBy(() -> RunningStage.start(new CopyStage(settings), settings))
          .isInstanceOfSatisfying(
              Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE))
          .hasMessageContaining("num.stream.threads");
    }
  }

  private KafkaConnection connect(Installation broker) {
    Map<String, String> entries =
        Map.of(
            "kafka.bootstrap.servers", broker.bootstrap(),
            "tidings.topic-prefix", broker.prefix(),
            "tidings.topics.partitions", "2",
            "tidings.state-dir", state.resolve("state").toString());
    List<Setting<?>> known =
        Stream.concat(PipeSettings.ALL.stream(), Stream.of(PipeSettings.threads("copy", 1)))
            .<Setting<?>>map(setting -> setting)
            .toList();
    return KafkaConnection.open(Settings.of(known, List.of(new Layer("test", entries))));
  }

  private static List<String> numbers(int from, int to) {
    return Stream.iterate(from, i -> i < to, i -> i + 1).map(i -> "n" + i).toList();
  }

  private static void write(KafkaConnection kafka, List<String> texts) {
    String topic = PipeSettings.fullName(kafka.settings(), IngestTopics.ARTICLES);
    try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
      for (String text : texts) {
        var unused =
            producer.send(new ProducerRecord<>(topic, text.getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  private static List<String> read(KafkaConnection kafka) {
    List<String> texts = new ArrayList<>();
    try (ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), IngestTopics.REJECTED),
          record -> texts.add(new String(record.value(), StandardCharsets.UTF_8)));
    }
    return texts;
  }
}
