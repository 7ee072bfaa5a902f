package dev.tidings.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code tidings run} in a process of its own, killed without a chance to clean up. */
@ExtendWith(SharedBroker.class)
class KillAndRestartTest {
  private static final Duration LIMIT = Duration.ofSeconds(150);

  @TempDir private Path directory;

  @Test
  void goesOnWhereItWasWithNothingLostAndNothingTwice(Installation broker) throws Exception {
    List<String> sample = Processed.sample();
    try (KafkaConnection kafka = broker.connect(Map.of("tidings.topics.partitions", "2"))) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      Process first = run(broker, "first.log");
      try {
        Processed.publish(kafka, sample.subList(0, 60));
        await().atMost(LIMIT).until(() -> Processed.read(kafka).enriched().size() > 20);
        Processed.publish(kafka, sample.subList(60, sample.size()));
      } finally {
        first.destroyForcibly().waitFor();
      }
      Process second = run(broker, "second.log");
      try {
        await().atMost(LIMIT).until(() -> Processed.read(kafka).isAllOf(sample.size()));
        Processed all = Processed.read(kafka);
        assertThat(all.lineages()).as("each input record once").doesNotHaveDuplicates();
        assertThat(all.arrived()).isEqualTo(sample.size());
        assertThat(all.enriched())
            .extracting(one -> one.article().articleId() + " " + one.article().revision())
            .as("each text once")
            .doesNotHaveDuplicates();
        assertThat(new TreeSet<>(all.assignments().values())).as("stories").hasSizeBetween(15, 80);
        second.destroy();
        assertThat(second.waitFor(30, TimeUnit.SECONDS)).as("ends in time").isTrue();
        assertThat(second.exitValue()).as("stopped as asked").isZero();
        assertThat(Files.readString(directory.resolve("second.log"))).contains("stopped");
      } finally {
        second.destroyForcibly().waitFor();
      }
    }
  }

  private Process run(Installation broker, String log) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run"));
    command.addAll(List.of(broker.options()));
    // The group should notice quickly that a killed member is gone.
    for (String setting :
        List.of(
            "tidings.topics.partitions=2",
            "tidings.shards=2",
            "tidings.state-dir=" + directory.resolve("state"),
            "kafka.session.timeout.ms=3000",
            "kafka.heartbeat.interval.ms=500")) {
      command.addAll(List.of("-X", setting));
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve(log).toFile())
        .start();
  }
}
