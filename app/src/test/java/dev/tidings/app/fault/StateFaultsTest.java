package dev.tidings.app.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.app.Processed;
import dev.tidings.app.SharedBroker;
import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.exit.StopSignal;
import dev.tidings.app.stage.ResetStage;
import dev.tidings.app.stage.RunningStages;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.ingest.IngestStage;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewPartitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Local state and topics that are damaged between two runs of the stage that keeps most. */
@ExtendWith(SharedBroker.class)
class StateFaultsTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final List<String> FIRST = Processed.sample().subList(0, 20);

  @TempDir private Path directory;

  @Test
  void aStateDirectoryThatCannotBeWrittenIsRefusedAtTheStart(Installation broker)
      throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    try (KafkaConnection kafka = connect(broker.under("unwritable."), file.resolve("state"))) {
      assertThatThrownBy(() -> run(kafka, 0))
          .isInstanceOfSatisfying(
              Failure.class, failed -> assertThat(failed.exitCode()).isEqualTo(ExitCode.FAILED))
          .hasMessageContaining("the ingest stage cannot start")
          .hasMessageContaining("state directory " + file.resolve("state"))
          .hasMessageContaining("tidings.state-dir");
    }
  }

  @Test
  void damagedFilesAreDeletedAndAllIsRebuilt(Installation broker) throws IOException {
    try (KafkaConnection kafka = installed(broker.under("damaged."))) {
      run(kafka, FIRST.size());
      for (Path file : stateFiles("damaged-ingest", "MANIFEST-.*|.*[.]sst")) {
        Files.writeString(file, "not what was written");
      }
      goesOnAsIfNothingHadBeen(kafka);
    }
  }

  @Test
  void whatWasHalfDeletedIsDeletedAndAllIsRebuilt(Installation broker) throws IOException {
    try (KafkaConnection kafka = installed(broker.under("half."))) {
      run(kafka, FIRST.size());
      for (Path file : stateFiles("half-ingest", "MANIFEST-.*|.*[.]sst")) {
        Files.delete(file);
      }
      goesOnAsIfNothingHadBeen(kafka);
    }
  }

  @Test
  void aDeletedChangelogAndOtherPartitionsAreRefusedUntilTheStageIsReset(Installation broker)
      throws Exception {
    try (KafkaConnection kafka = installed(broker.under("changelog."))) {
      run(kafka, FIRST.size());
      String changelog =
          kafka.admin().listTopics().names().get().stream()
              .filter(topic -> topic.startsWith("changelog-ingest-"))
              .filter(topic -> topic.endsWith("-changelog"))
              .sorted()
              .findFirst()
              .orElseThrow();
      kafka.admin().deleteTopics(List.of(changelog)).all().get();
      await().atMost(LIMIT).until(() -> !new TopicAdmin(kafka).names().contains(changelog));
      assertThatThrownBy(() -> run(kafka, FIRST.size() + 1))
          .isInstanceOfSatisfying(
              Failure.class, failed -> assertThat(failed.exitCode()).isEqualTo(ExitCode.TOPICS))
          .hasMessageContaining(changelog + " is missing")
          .hasMessageContaining("tidings reset --stages ingest --yes");
      new ResetStage(kafka).reset(new IngestStage(kafka.settings()));
      await()
          .atMost(LIMIT)
          .until(
              () ->
                  new TopicAdmin(kafka)
                      .names().stream().noneMatch(name -> name.startsWith("changelog-ingest")));
      run(kafka, 2L * FIRST.size());
      anInputWithOtherPartitionsIsToldWithTheWayOut(kafka);
    }
  }

  private static void anInputWithOtherPartitionsIsToldWithTheWayOut(KafkaConnection kafka)
      throws Exception {
    kafka
        .admin()
        .createPartitions(Map.of("changelog.articles", NewPartitions.increaseTo(3)))
        .all()
        .get();
    assertThatThrownBy(() -> run(kafka, 2L * FIRST.size() + 1))
        .isInstanceOfSatisfying(
            Failure.class, failed -> assertThat(failed.exitCode()).isEqualTo(ExitCode.TOPICS))
        .hasMessageContaining("changelog-ingest-ingest-by-article-repartition")
        .hasMessageContaining("another number of partitions")
        .hasMessageContaining("tidings reset --stages ingest --yes")
        .hasMessageNotContaining("StreamsResetter");
  }

  /** The articles published before are known: all repeats of them are. */
  private static void goesOnAsIfNothingHadBeen(KafkaConnection kafka) {
    Processed before = Processed.read(kafka);
    Processed.publish(kafka, FIRST);
    run(kafka, 2L * FIRST.size());
    Processed after = Processed.read(kafka);
    assertThat(after.unique().size() - before.unique().size())
        .as("only what takes back or revises is no repeat")
        .isLessThan(3);
    assertThat(after.lineages()).doesNotHaveDuplicates();
  }

  private static void run(KafkaConnection kafka, long arrived) {
    StopSignal stop = new StopSignal();
    try (RunningStages running = new RunningStages(kafka.settings())) {
      running.start(List.of(new IngestStage(kafka.settings())));
      running.runUntil(
          stop,
          () -> {
            if (running.allRun() && Processed.read(kafka).arrived() >= arrived) {
              stop.request();
            }
          });
    }
  }

  private KafkaConnection installed(Installation broker) {
    KafkaConnection kafka = connect(broker, directory.resolve("state"));
    List<Topic<?>> topics = new ArrayList<>(IngestTopics.ALL);
    topics.addAll(List.of(EnrichTopics.ENRICHED_ARTICLES, AggregateTopics.STORY_EVENTS));
    new TopicAdmin(kafka).create(TopicSpec.of(topics, kafka.settings()));
    Processed.publish(kafka, FIRST);
    return kafka;
  }

  private static KafkaConnection connect(Installation broker, Path state) {
    return broker.connect(
        Map.of(
            "tidings.topics.partitions", "1",
            "tidings.shards", "1",
            "tidings.commit-interval", "100ms",
            "tidings.state-dir", state.toString()));
  }

  /** Overwrites every table and manifest. */
  private List<Path> stateFiles(String application, String pattern) throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve("state").resolve(application))) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().matches(pattern)).toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }
}
