package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.enrich.subject.Subject;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryReaderTest {
  private static final String TOPIC = "tidings.stories";

  private final MockConsumer<String, Story> consumer = new MockConsumer<>("earliest");

  @Test
  void theCurrentStoriesAreThereAtOnceWhateverThePartition() {
    topic(3, 1);
    later(0, 0, "a", story("a", "Old"));
    later(2, 0, "b", story("b", "B"));
    later(1, 0, "c", story("c", "C"));

    try (StoryReader reader = new StoryReader(consumer, TOPIC)) {
      assertThat(reader.current()).containsOnlyKeys("a", "b", "c");
    }
    assertThat(consumer.closed()).isTrue();
  }

  @Test
  void onlyTheLastStateOfAStoryIsCurrentAndADeletedOneIsNot() {
    topic(1, 4);
    later(0, 0, "a", story("a", "Old"));
    later(0, 1, "b", story("b", "B"));
    later(0, 2, "a", story("a", "New"));
    later(0, 3, "b", null);

    try (StoryReader reader = new StoryReader(consumer, TOPIC)) {
      assertThat(reader.current()).containsOnly(Map.entry("a", story("a", "New")));
    }
  }

  @Test
  void afterThatChangesCome() {
    topic(1, 1);
    later(0, 0, "a", story("a", "Old"));

    try (StoryReader reader = new StoryReader(consumer, TOPIC)) {
      later(0, 1, "a", story("a", "New"));
      assertThat(reader.poll(Duration.ofMillis(1)))
          .extracting(StoryChange::story)
          .containsExactly(Optional.of(story("a", "New")));
      later(0, 2, "a", null);
      assertThat(reader.poll(Duration.ofMillis(1)))
          .containsExactly(new StoryChange("a", Optional.empty()));
      assertThat(reader.current()).isEmpty();
      assertThat(reader.poll(Duration.ofMillis(1))).isEmpty();
    }
  }

  @Test
  void anEmptyTopicHasNoStories() {
    topic(2, 0);

    try (StoryReader reader = new StoryReader(consumer, TOPIC)) {
      assertThat(reader.current()).isEmpty();
    }
  }

  @Test
  void aMissingTopicIsSaidByName() {
    assertThatThrownBy(() -> new StoryReader(consumer, TOPIC)).hasMessageContaining(TOPIC);
  }

  @Test
  void settingsOfConsumersReachItAndCommittedResultsAreAllItReads() {
    Map<String, String> entries =
        Map.of(
            "kafka.bootstrap.servers", "broker:9092",
            "kafka.consumer.fetch.min.bytes", "7",
            "kafka.consumer.isolation.level", "read_uncommitted",
            "kafka.producer.linger.ms", "9");
    Settings settings = Settings.of(PipeSettings.ALL, List.of(new Settings.Layer("test", entries)));

    assertThat(StoryReader.properties(settings))
        .containsEntry("bootstrap.servers", "broker:9092")
        .containsEntry("fetch.min.bytes", "7")
        .containsEntry("isolation.level", "read_committed")
        .doesNotContainKeys("consumer.fetch.min.bytes", "linger.ms", "producer.linger.ms");
  }

  private void topic(int partitions, long end) {
    List<TopicPartition> all =
        IntStream.range(0, partitions).mapToObj(i -> new TopicPartition(TOPIC, i)).toList();
    Map<TopicPartition, Long> begins = new HashMap<>();
    Map<TopicPartition, Long> ends = new HashMap<>();
    all.forEach(partition -> begins.put(partition, 0L));
    all.forEach(partition -> ends.put(partition, end));
    consumer.updateBeginningOffsets(begins);
    consumer.updateEndOffsets(ends);
    Node node = new Node(1, "localhost", 9092);
    Node[] nodes = {node};
    consumer.updatePartitions(
        TOPIC,
        all.stream()
            .map(partition -> new PartitionInfo(TOPIC, partition.partition(), node, nodes, nodes))
            .toList());
  }

  /** A record that the next poll brings. */
  private void later(int partition, long offset, String storyId, @Nullable Story story) {
    consumer.schedulePollTask(() -> add(partition, offset, storyId, story));
  }

  @SuppressWarnings("NullAway") // a tombstone
  private void add(int partition, long offset, String storyId, @Nullable Story story) {
    consumer.addRecord(new ConsumerRecord<>(TOPIC, partition, offset, storyId, story));
  }

  private static Story story(String storyId, String headline) {
    return new Story(
        1,
        storyId,
        Story.Status.ACTIVE,
        null,
        "en",
        Subject.SPORT,
        headline,
        0,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        SampleArticle.NOON,
        SampleArticle.NOON);
  }
}
