package dev.tidings.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.batch.ProcessFiles;
import dev.tidings.app.batch.Source;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.StopSignal;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.text.ProgressLine;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code tidings run} in a process of its own, killed in the middle of the stream without a chance
 * to clean up: in the end everything is as in a run that nobody disturbed.
 */
@ExtendWith(SharedBroker.class)
class KillAndRestartTest {

  @TempDir private Path directory;

  @Test
  void goesOnWhereItWasWithNothingLostAndNothingTwice(Installation broker) throws Exception {
    List<String> sample = Processed.sample();
    try (KafkaConnection kafka = broker.connect(Map.of("tidings.topics.partitions", "1"))) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      Process first = WorkerProcess.start(broker, directory, "first.log");
      try {
        Processed.publish(kafka, sample.subList(0, 60));
        await().until(() -> Processed.read(kafka).events().size() > 20);
        Processed.publish(kafka, sample.subList(60, sample.size()));
      } finally {
        first.destroyForcibly().waitFor();
      }
      Process second = WorkerProcess.start(broker, directory, "second.log");
      try {
        await().until(() -> Processed.read(kafka).isAllOf(sample.size()));
        Processed all = Processed.read(kafka);
        assertThat(all.lineages()).as("each input record once").doesNotHaveDuplicates();
        assertThat(all.arrived()).isEqualTo(sample.size());
        assertThat(all.enriched())
            .extracting(one -> one.article().articleId() + " " + one.article().revision())
            .as("each text once")
            .doesNotHaveDuplicates();
        assertThat(all.assignments())
            .as("the stories are those of an undisturbed run over the same partition")
            .isEqualTo(undisturbed());
        second.destroy();
        assertThat(second.waitFor(30, TimeUnit.SECONDS)).as("ends in time").isTrue();
        assertThat(second.exitValue()).as("stopped as asked").isZero();
        assertThat(Files.readString(directory.resolve("second.log"))).contains("stopped");
      } finally {
        second.destroyForcibly().waitFor();
      }
    }
  }

  /** Each article's story, repeats and retracted articles left out. */
  private Map<String, String> undisturbed() throws IOException {
    Path out = directory.resolve("undisturbed");
    ProgressLine progress =
        new ProgressLine(new PrintWriter(Writer.nullWriter()), false, System::nanoTime);
    Settings settings = Settings.of(Stages.all().settings(), List.of());
    new ProcessFiles(Stages.all(), settings, 1, new StopSignal(), progress)
        .run(List.of(Source.sample()), out);
    Map<String, String> assignments = new TreeMap<>();
    for (String line : Files.readAllLines(out.resolve("assignments.jsonl"))) {
      JsonNode assignment = Json.mapper().readTree(line);
      if (!assignment.has("duplicateOf") && !assignment.get("storyId").isNull()) {
        assignments.put(assignment.get("articleId").asText(), assignment.get("storyId").asText());
      }
    }
    return assignments;
  }
}
