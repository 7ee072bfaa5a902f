package dev.tidings.app.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadStories;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.stage.RunningStage;
import dev.tidings.app.stage.RunningStages;
import dev.tidings.app.stage.StageProgress;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Rejected;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
        await().atMost(LIMIT).until(() -> !outcomes(kafka).isEmpty());
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
      assertThat(outcomes(kafka)).doesNotHaveDuplicates().hasSameElementsAs(published(kafka));
      assertThat(ReadStories.of(kafka, AggregateTopics.STORIES)).isNotEmpty();
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

  private static List<String> published(KafkaConnection kafka) {
    List<String> places = new ArrayList<>();
    try (ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(
          name(kafka, IngestTopics.ARTICLES),
          record -> places.add(record.partition() + "/" + record.offset()));
    }
    assertThat(places).hasSize(ARTICLES);
    return places;
  }

  /** The input record that each outcome names. */
  private static List<String> outcomes(KafkaConnection kafka) {
    List<String> places = new ArrayList<>();
    try (ReadTopic topics = new ReadTopic(kafka)) {
      for (Topic<?> topic : List.of(IngestTopics.UNIQUE_ARTICLES, IngestTopics.DUPLICATES)) {
        topics.toEnd(name(kafka, topic), record -> places.add(lineage(record)));
      }
      topics.toEnd(
          name(kafka, IngestTopics.REJECTED),
          record ->
              places.add(
                  header(record, Rejected.SOURCE_PARTITION)
                      + "/"
                      + header(record, Rejected.SOURCE_OFFSET)));
    }
    return places;
  }

  private static String lineage(ConsumerRecord<byte[], byte[]> record) {
    try {
      JsonNode lineage = Json.mapper().readTree(record.value()).path("lineage");
      return lineage.path("partition").asText() + "/" + lineage.path("offset").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(
        Objects.requireNonNull(record.headers().lastHeader(name)).value(), StandardCharsets.UTF_8);
  }

  private static String name(KafkaConnection kafka, Topic<?> topic) {
    return PipeSettings.fullName(kafka.settings(), topic);
  }
}
