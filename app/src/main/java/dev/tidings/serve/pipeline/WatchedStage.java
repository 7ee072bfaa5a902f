package dev.tidings.serve.pipeline;

import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.StageProperties;
import dev.tidings.pipe.Topic;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.streams.TopologyDescription;
import org.jspecify.annotations.Nullable;

/**
 * A stage, wherever it runs.
 *
 * @param name of the stage
 * @param group its consumer group
 * @param reads full names of the topics that it reads
 * @param writes full names of the topics that it writes
 * @param topology its steps
 * @param restored how much of its state it has restored, 0 to 1; null when it does not run in this
 *     process
 */
public record WatchedStage(
    String name,
    String group,
    List<String> reads,
    List<String> writes,
    TopologyDescription topology,
    @Nullable Supplier<Double> restored) {

  public WatchedStage {
    reads = List.copyOf(reads);
    writes = List.copyOf(writes);
  }

  /** A stage that runs somewhere with these settings. */
  public static WatchedStage of(Stage stage, Settings settings) {
    return new WatchedStage(
        stage.name(),
        StageProperties.applicationId(stage, settings),
        names(stage.reads(), settings),
        names(stage.writes(), settings),
        stage.topology().describe(),
        null);
  }

  /** The same stage in this process. */
  public WatchedStage withRestored(Supplier<Double> progress) {
    return new WatchedStage(name, group, reads, writes, topology, progress);
  }

  private static List<String> names(List<Topic<?>> topics, Settings settings) {
    return topics.stream().map(topic -> PipeSettings.fullName(settings, topic)).toList();
  }
}
