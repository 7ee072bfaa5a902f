package dev.tidings.aggregate;

import dev.tidings.enrich.subject.Subject;
import dev.tidings.pipe.ClientProperties;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads stories: first all current ones, then every change. Only committed results are seen.
 *
 * <pre>{@code
 * Settings settings = Settings.of(
 *     PipeSettings.ALL,
 *     List.of(new Settings.Layer("here", Map.of("kafka.bootstrap.servers", "localhost:9092"))));
 * try (StoryReader reader = StoryReader.about(Subject.SPORT, settings)) {
 *   reader.current().values().forEach(story -> System.out.println(story.headline()));
 *   while (running) {
 *     for (StoryChange change : reader.poll(Duration.ofSeconds(1))) {
 *       change.story().ifPresent(story -> System.out.println(story.headline()));
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>A story that ends is seen once more, as merged or retired, and then as gone. It holds the
 * current stories in memory. Not thread-safe; each reader reads everything for itself and joins no
 * consumer group.
 */
public final class StoryReader implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);

  private final Consumer<String, Story> consumer;
  private final TreeMap<String, Story> stories = new TreeMap<>();

  /** A reader of all stories. */
  public static StoryReader all(Settings settings) {
    return open(AggregateTopics.STORIES, settings);
  }

  /** A reader of one subject's stories. */
  public static StoryReader about(Subject subject, Settings settings) {
    return open(AggregateTopics.storiesOf(subject), settings);
  }

  /**
   * @param consumer to be closed with this
   * @param topic full name of the topic
   * @throws IllegalStateException when there is no such topic
   */
  StoryReader(Consumer<String, Story> consumer, String topic) {
    this.consumer = consumer;
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new IllegalStateException("there is no topic " + topic);
    }
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    readToTheEnd(partitions);
  }

  /** The stories as they stood when last polled, by id. */
  public Map<String, Story> current() {
    return Collections.unmodifiableMap(stories);
  }

  /**
   * What changed since, in the order of each story's changes.
   *
   * @param timeout how long to wait for a change
   */
  public List<StoryChange> poll(Duration timeout) {
    List<StoryChange> changes = new ArrayList<>();
    for (ConsumerRecord<String, Story> record : consumer.poll(timeout)) {
      changes.add(new StoryChange(record.key(), Optional.ofNullable(record.value())));
      if (record.value() == null) {
        stories.remove(record.key());
      } else {
        stories.put(record.key(), record.value());
      }
    }
    return changes;
  }

  @Override
  public void close() {
    consumer.close();
  }

  private static StoryReader open(Topic<Story> topic, Settings settings) {
    KafkaConsumer<String, Story> consumer =
        new KafkaConsumer<>(
            properties(settings), new StringDeserializer(), topic.valueSerde().deserializer());
    try {
      return new StoryReader(consumer, PipeSettings.fullName(settings, topic));
    } catch (RuntimeException e) {
      consumer.close();
      throw e;
    }
  }

  /** The settings' own, except for what makes it a reader of committed results in no group. */
  static Map<String, Object> properties(Settings settings) {
    Map<String, Object> properties = ClientProperties.of(settings, "consumer");
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    return properties;
  }

  /** Up to where each partition ended when this began: more is written all the time. */
  private void readToTheEnd(List<TopicPartition> partitions) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (partitions.stream()
        .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
      poll(POLL);
    }
  }
}
