package dev.tidings.app.topic;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.StageProperties;
import dev.tidings.pipe.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.common.config.TopicConfig;

/**
 * What a topic of this installation should be.
 *
 * @param name full name, with the prefix
 * @param partitions how many
 * @param replication copies, -1 for the broker's default
 * @param configs the broker's settings for it that matter to the pipeline
 * @param topic what is on it
 */
public record TopicSpec(
    String name, int partitions, int replication, Map<String, String> configs, Topic<?> topic) {

  public TopicSpec {
    configs = Map.copyOf(configs);
  }

  /** Every topic that a publisher or reader may use, in the order of the pipeline. */
  public static final List<Topic<?>> ALL_TOPICS =
      Stream.of(IngestTopics.ALL, EnrichTopics.ALL, AggregateTopics.ALL)
          .<Topic<?>>flatMap(List::stream)
          .toList();

  /** Every topic of the installation. */
  public static List<TopicSpec> all(Settings settings) {
    return of(ALL_TOPICS, settings);
  }

  /** What {@code topics} should be in this installation. */
  public static List<TopicSpec> of(Collection<? extends Topic<?>> topics, Settings settings) {
    return topics.stream().map(topic -> of(topic, settings)).toList();
  }

  private static TopicSpec of(Topic<?> topic, Settings settings) {
    Map<String, String> configs = new TreeMap<>(topic.configs());
    configs.put(
        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(StageProperties.MAX_RECORD_BYTES));
    return new TopicSpec(
        PipeSettings.fullName(settings, topic),
        settings.get(PipeSettings.PARTITIONS),
        settings.get(PipeSettings.REPLICATION),
        configs,
        topic);
  }

  /** Whether the newest record of each key is its content, and not all records in order. */
  public boolean isTable() {
    return TopicConfig.CLEANUP_POLICY_COMPACT.equals(
        configs.get(TopicConfig.CLEANUP_POLICY_CONFIG));
  }
}
