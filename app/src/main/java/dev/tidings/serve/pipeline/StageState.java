package dev.tidings.serve.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a stage is.
 *
 * @param name of the stage
 * @param group its consumer group
 * @param state of the group as Kafka says it: {@code stable}, {@code empty}, ...; {@code not
 *     started} when there is none, {@code unknown} when nothing could be learned
 * @param members threads that share the work
 * @param lag offsets behind the ends of what it reads; markers of transactions count as well, so a
 *     stage that has done all may be a few behind
 * @param topics the lag by topic
 * @param restored how much of its state is restored, 0 to 1, if that is known
 */
public record StageState(
    String name,
    String group,
    String state,
    int members,
    long lag,
    List<TopicLag> topics,
    @Nullable Double restored) {
  public StageState {
    topics = List.copyOf(topics);
  }

  /**
   * The lag on one topic.
   *
   * @param topic full name
   * @param lag offsets behind its end, over all partitions
   */
  public record TopicLag(String topic, long lag) {}

  static StageState unknown(WatchedStage stage) {
    return new StageState(stage.name(), stage.group(), "unknown", 0, 0, List.of(), null);
  }
}
