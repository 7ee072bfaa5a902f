package dev.tidings.app.stage;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.stage.MeasureLag.Range;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.StageProperties;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.TopologyDescription;

/**
 * How far a stage is, and whether it has done all that there is.
 *
 * <p>Under exactly-once a stage commits what it read and what it wrote in one transaction. So once
 * the topics of one level are committed to their ends, everything that they lead to stands in the
 * topics of the next, and these are looked at after.
 */
public final class StageProgress {
  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConnection kafka;
  private final MeasureLag lags;
  private final String stage;
  private final String group;
  private final List<Set<String>> levels;

  /** Watches {@code running}, which was made of {@code stage}. */
  public StageProgress(KafkaConnection kafka, Stage stage, RunningStage running) {
    this(kafka, stage, running.applicationId(), running.description());
  }

  /** Watches a stage that runs elsewhere, with the same settings. */
  public StageProgress(KafkaConnection kafka, Stage stage) {
    this(
        kafka,
        stage,
        StageProperties.applicationId(stage, kafka.settings()),
        stage.topology().describe());
  }

  private StageProgress(
      KafkaConnection kafka, Stage stage, String group, TopologyDescription description) {
    this.kafka = kafka;
    this.lags = new MeasureLag(kafka);
    this.stage = stage.name();
    this.group = group;
    Set<String> external =
        stage.reads().stream()
            .map(topic -> PipeSettings.fullName(kafka.settings(), topic))
            .collect(Collectors.toSet());
    this.levels = InputLevels.of(description, external, group);
  }

  /** Its name. */
  public String stage() {
    return stage;
  }

  /** What it has done of what it reads from other stages. */
  public Lag lag() {
    return lags.of(group, levels.get(0));
  }

  /** Whether everything that stands in its input has passed through it and is committed. */
  public boolean isDone() {
    for (Set<String> level : levels) {
      Map<TopicPartition, Range> ranges = lags.byPartition(group, level);
      boolean allThere =
          level.stream()
              .allMatch(name -> ranges.keySet().stream().anyMatch(p -> p.topic().equals(name)));
      if (!allThere
          || !ranges.entrySet().stream().allMatch(e -> isDone(e.getKey(), e.getValue()))) {
        return false;
      }
    }
    return true;
  }

  private boolean isDone(TopicPartition partition, Range range) {
    long next = Math.max(range.committed(), range.start());
    return next >= range.end() || !holdsRecords(partition, next, range.end());
  }

  /** Markers of transactions take up offsets, so what seems to be left may be nothing. */
  private boolean holdsRecords(TopicPartition partition, long from, long to) {
    // Each transaction leaves one marker; a long stretch is not worth reading yet.
    if (to - from > 100) {
      return true;
    }
    try (KafkaConsumer<byte[], byte[]> consumer = kafka.consumer()) {
      consumer.assign(Set.of(partition));
      consumer.seek(partition, from);
      while (consumer.position(partition) < to) {
        if (!consumer.poll(POLL).isEmpty()) {
          return true;
        }
      }
      return false;
    }
  }
}
