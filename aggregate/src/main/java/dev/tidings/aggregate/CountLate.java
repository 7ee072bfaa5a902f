package dev.tidings.aggregate;

import dev.tidings.aggregate.cluster.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.streams.StreamsMetrics;

/**
 * Counts articles that came late: published more than a day before the newest one of their
 * language. As long as their story is open they find it; after that they open a new one. The
 * metrics {@code late-joined-total} and {@code late-opened-total} of the group {@code
 * stream-tidings-metrics} say how many did which.
 */
final class CountLate implements LanguageWriter.ArrivalListener {
  static final Duration LATE = Duration.ofDays(1);

  private final Sensor joined;
  private final Sensor opened;

  /**
   * Registers the metrics of a task.
   *
   * @param taskId a tag of the metrics
   */
  CountLate(StreamsMetrics metrics, String taskId) {
    joined = sensor(metrics, taskId, "late-joined");
    opened = sensor(metrics, taskId, "late-opened");
  }

  private static Sensor sensor(StreamsMetrics metrics, String taskId, String name) {
    return metrics.addRateTotalSensor("tidings", taskId, name, Sensor.RecordingLevel.INFO);
  }

  @Override
  public void arrived(String articleId, Instant publishedAt, Instant newest, List<Change> changes) {
    if (publishedAt.isBefore(newest.minus(LATE))) {
      (isAlone(articleId, changes) ? opened : joined).record();
    }
  }

  /** Whether the story that it opened, if it did, went into no other at once. */
  private static boolean isAlone(String articleId, List<Change> changes) {
    return changes.stream()
        .anyMatch(
            change ->
                change instanceof Change.Created created
                    && created.articleId().equals(articleId)
                    && changes.stream()
                        .noneMatch(
                            later ->
                                later instanceof Change.Merged merged
                                    && merged.storyId().equals(created.storyId())));
  }
}
