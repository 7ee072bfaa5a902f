package dev.tidings.app.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tidings.app.audit.Audit;
import dev.tidings.app.audit.AuditTopics;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.stage.RunningStage;
import dev.tidings.app.stage.RunningStages;
import dev.tidings.app.stage.StageProgress;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Settings.Layer;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The pipeline against the broker that users run; skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
@Timeout(600)
class PipelineOnKafkaImageTest {
  private static final Duration LIMIT = Duration.ofMinutes(4);
  private static final int ARTICLES = 400;

  @Container private static final KafkaContainer KAFKA = broker();

  @TempDir private Path state;

  @Test
  void everyArticleHasOneOutcomeThoughTheBrokerIsRestartedUnderLoad() {
    try (KafkaConnection kafka = KafkaConnection.open(settings(), Duration.ofSeconds(60));
        RunningStages running = new RunningStages(kafka.settings())) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      List<Stage> stages = Stages.all().make(kafka.settings(), List.of());
      List<RunningStage> started = running.start(stages);
      try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
        IntStream.range(0, ARTICLES / 2).forEach(number -> publish(kafka, producer, number));
        producer.flush();
        await().atMost(LIMIT).until(() -> audit(kafka).articles() > 0);
        restart();
        IntStream.range(ARTICLES / 2, ARTICLES).forEach(number -> publish(kafka, producer, number));
        producer.flush();
      }
      for (int i = 0; i < stages.size(); i++) {
        StageProgress progress = new StageProgress(kafka, stages.get(i), started.get(i));
        await()
            .atMost(LIMIT)
            .until(
                () -> {
                  running.check();
                  return progress.isDone();
                });
      }
      Audit audit = audit(kafka);
      assertThat(audit.passed()).as(audit.toText()).isTrue();
      assertThat(audit.published()).isEqualTo(ARTICLES);
      assertThat(audit.stories()).isPositive();
    }
  }

  /** A port of its own that stays, since a restarted container is else given another one. */
  private static KafkaContainer broker() {
    KafkaContainer container = new KafkaContainer("apache/kafka:4.3.1");
    container.setPortBindings(List.of(freePort() + ":9092"));
    return container;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void restart() {
    KAFKA.getDockerClient().restartContainerCmd(KAFKA.getContainerId()).withTimeout(30).exec();
  }

  private Settings settings() {
    Map<String, String> entries =
        Map.of(
            "kafka.bootstrap.servers",
            KAFKA.getBootstrapServers(),
            PipeSettings.STATE_DIR.key(),
            state.toString(),
            PipeSettings.PARTITIONS.key(),
            "3",
            PipeSettings.SHARDS.key(),
            "2");
    return Settings.of(Stages.all().settings(), List.of(new Layer("test", entries)));
  }

  /** Two outlets on each event, and now and then a record that cannot be used. */
  private static void publish(
      KafkaConnection kafka, KafkaProducer<byte[], byte[]> producer, int number) {
    String article =
        number % 50 == 7
            ? "{\"title\": \"cut off"
            : """
            {"url": "https://outlet%d.example/news/%d", "source": "Outlet %d", "language": "en",
             "title": "Flood number %d closes the bridge in Riverton district %d",
             "body": "The river rose by %d centimetres overnight, officials said on Monday. \
            The bridge of district %d was closed and %d families had to leave their homes.",
             "publishedAt": "2026-03-02T%02d:%02d:00Z"}
            """
                .formatted(
                    number % 2,
                    number,
                    number % 2,
                    number / 2,
                    number / 2,
                    20 + number,
                    number / 2,
                    3 + number,
                    number / 60 % 24,
                    number % 60);
    var unused =
        producer.send(
            new ProducerRecord<>(
                name(kafka, IngestTopics.ARTICLES), article.getBytes(StandardCharsets.UTF_8)));
  }

  private static Audit audit(KafkaConnection kafka) {
    try (ReadTopic topics = new ReadTopic(kafka)) {
      return new AuditTopics(kafka, topics).audit();
    }
  }

  private static String name(KafkaConnection kafka, Topic<?> topic) {
    return PipeSettings.fullName(kafka.settings(), topic);
  }
}
