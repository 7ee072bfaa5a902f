package dev.tidings.app.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.Story;
import dev.tidings.app.Processed;
import dev.tidings.app.SharedBroker;
import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadStories;
import dev.tidings.app.stage.RunningStages;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.Duplicate;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Topics and state that earlier releases have written. */
@ExtendWith(SharedBroker.class)
class UpgradeTest {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String WRITE = "tidings.upgrade.write";

  /** Of the sample, what the earlier release had seen; the rest comes after the upgrade. */
  private static final int SEEN = 40;

  private static final List<String> SAMPLE = Processed.sample();

  @TempDir private Path state;

  static List<String> releases() {
    return KeptTopics.RELEASES;
  }

  @ParameterizedTest
  @MethodSource("releases")
  void everyRecordIsReadAndNoFieldOfItIsLost(String release) throws IOException {
    KeptTopics kept = KeptTopics.of(release);
    for (Topic<?> topic : TopicSpec.ALL_TOPICS) {
      for (KeptTopics.Entry entry :
          kept.byTopic().getOrDefault(KeptTopics.PREFIX + topic.name(), List.of())) {
        JsonNode before = Json.mapper().readTree(entry.value());
        assertThat(missing(before, Json.mapper().readTree(again(topic, entry.value())), ""))
            .as("what %s of release %s had and is gone", topic.name(), release)
            .isEmpty();
      }
    }
    assertThat(kept.byTopic().keySet())
        .contains("kept.unique-articles", "kept.stories", "kept.claims", "kept.story-events");
  }

  @ParameterizedTest
  @MethodSource("releases")
  void theStagesGoOnWithTheState(String release, Installation broker) throws Exception {
    KeptTopics kept = KeptTopics.of(release);
    List<Article> known = values(kept, IngestTopics.UNIQUE_ARTICLES);
    Map<String, Story> stories =
        values(kept, AggregateTopics.STORIES).stream()
            .collect(Collectors.toMap(Story::storyId, story -> story));
    try (KafkaConnection kafka = connect(broker)) {
      restore(kafka, kept);
      List<String> lines = new ArrayList<>(repeats(known));
      List<String> reprints = reprints(known);
      lines.addAll(reprints);
      lines.addAll(SAMPLE.subList(SEEN, SAMPLE.size()));
      Processed.publish(kafka, lines);
      Processed after = run(kafka, lines.size());

      Set<String> ids = known.stream().map(Article::articleId).collect(Collectors.toSet());
      assertThat(after.duplicates().stream().filter(one -> isIn(one, 0, repeats(known).size())))
          .as("what was known is known")
          .hasSameSizeAs(repeats(known))
          .allMatch(one -> ids.contains(one.articleId()));
      List<Duplicate> copies =
          after.duplicates().stream()
              .filter(one -> isIn(one, repeats(known).size(), reprints.size()))
              .toList();
      assertThat(copies)
          .as("copies of what was known are found")
          .hasSameSizeAs(reprints)
          .allMatch(one -> ids.contains(one.duplicateOf()));
      Map<String, Story> now = ReadStories.of(kafka, AggregateTopics.STORIES);
      assertThat(
              now.values().stream()
                  .filter(
                      story -> count(story) > count(stories.getOrDefault(story.storyId(), story))))
          .as("stories of before that have grown")
          .isNotEmpty();
      assertThat(new HashSet<>(after.assignments().values()))
          .as("what comes later joins stories of before")
          .containsAnyElementsOf(stories.keySet());
    }
  }

  /** Not a test: how a release writes what is kept of it. */
  @Test
  @EnabledIfSystemProperty(named = WRITE, matches = ".+")
  void write(Installation broker) throws Exception {
    try (KafkaConnection kafka = connect(broker)) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      Processed.publish(kafka, SAMPLE.subList(0, SEEN));
      run(kafka, SEEN);
      List<String> topics =
          kafka.admin().listTopics().names().get().stream()
              .filter(name -> name.startsWith("kept"))
              .filter(name -> !name.endsWith("-repartition"))
              .filter(name -> !name.endsWith(".articles") && !name.endsWith(".rejected"))
              // Those of the subjects repeat the stories.
              .filter(name -> !name.startsWith(KeptTopics.PREFIX + "stories."))
              .sorted()
              .toList();
      KeptTopics.read(kafka, topics).write(Path.of(System.getProperty(WRITE)));
    }
  }

  private KafkaConnection connect(Installation broker) {
    return broker
        .under(KeptTopics.PREFIX)
        .connect(
            Map.of(
                "tidings.topics.partitions", "1",
                "tidings.shards", "1",
                "tidings.state-dir", state.toString()));
  }

  private static Processed run(KafkaConnection kafka, int records) {
    try (RunningStages running = new RunningStages(kafka.settings())) {
      running.start(Stages.all().make(kafka.settings(), List.of()));
      await()
          .atMost(LIMIT)
          .until(
              () -> {
                running.check();
                return Processed.read(kafka).isAllOf(records);
              });
    }
    return Processed.read(kafka);
  }

  /** Puts tables and changelogs where the release had them; what expires is gone by now. */
  private static void restore(KafkaConnection kafka, KeptTopics kept) throws Exception {
    List<TopicSpec> specs = TopicSpec.all(kafka.settings());
    new TopicAdmin(kafka).create(specs);
    List<String> changelogs =
        kept.byTopic().keySet().stream().filter(KeptTopics::isChangelog).toList();
    assertThat(changelogs).hasSizeGreaterThan(10);
    kafka
        .admin()
        .createTopics(
            changelogs.stream()
                .map(
                    name ->
                        new NewTopic(name, Optional.of(1), Optional.empty())
                            .configs(Map.of("cleanup.policy", "compact")))
                .toList())
        .all()
        .get();
    Stream<String> tables = specs.stream().filter(TopicSpec::isTable).map(TopicSpec::name);
    try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
      for (String topic : Stream.concat(changelogs.stream(), tables).toList()) {
        for (KeptTopics.Entry entry : kept.byTopic().getOrDefault(topic, List.of())) {
          producer.send(new ProducerRecord<>(topic, entry.key(), entry.value())).get();
        }
      }
    }
  }

  /** The same lines again, of articles with one text that still stands. */
  private static List<String> repeats(List<Article> known) {
    Map<String, Long> texts =
        known.stream().collect(Collectors.groupingBy(Article::articleId, Collectors.counting()));
    return known.stream()
        .filter(article -> texts.getOrDefault(article.articleId(), 0L) == 1)
        .filter(article -> !article.retracted())
        .map(article -> SAMPLE.get((int) article.lineage().offset()))
        .toList();
  }

  private static List<String> reprints(List<Article> known) throws IOException {
    List<String> reprints = new ArrayList<>();
    for (String line : repeats(known).subList(0, 10)) {
      ObjectNode article = (ObjectNode) Json.mapper().readTree(line);
      article.remove("url");
      article.put("id", "reprint-" + reprints.size()).put("source", "The Reprinter");
      reprints.add(article.toString());
    }
    return reprints;
  }

  private static boolean isIn(Duplicate duplicate, long first, long count) {
    long offset = duplicate.lineage().offset();
    return offset >= first && offset < first + count;
  }

  private static int count(Story story) {
    return story.articleCount() + story.reprintCount();
  }

  private static <V> List<V> values(KeptTopics kept, Topic<V> topic) {
    try (Deserializer<V> deserializer = topic.valueSerde().deserializer()) {
      return kept.byTopic().getOrDefault(KeptTopics.PREFIX + topic.name(), List.of()).stream()
          .map(entry -> deserializer.deserialize(topic.name(), entry.value()))
          .toList();
    }
  }

  private static <V> String again(Topic<V> topic, byte[] value) {
    try (Deserializer<V> deserializer = topic.valueSerde().deserializer();
        Serializer<V> serializer = topic.valueSerde().serializer()) {
      return new String(
          serializer.serialize(topic.name(), deserializer.deserialize(topic.name(), value)), UTF_8);
    }
  }

  /** Places in {@code before} that have another value, or none, in {@code now}. */
  private static List<String> missing(JsonNode before, JsonNode now, String at) {
    if (before.isNumber() && now.isNumber()) {
      return before.asDouble() == now.asDouble() ? List.of() : List.of(at);
    }
    if (!before.isContainerNode()) {
      return before.equals(now) ? List.of() : List.of(at);
    }
    List<String> missing = new ArrayList<>();
    if (before.isArray()) {
      for (int i = 0; i < before.size(); i++) {
        missing.addAll(missing(before.get(i), now.path(i), at + "/" + i));
      }
    } else {
      for (Map.Entry<String, JsonNode> field : before.properties()) {
        String name = field.getKey();
        missing.addAll(missing(field.getValue(), now.path(name), at + "/" + name));
      }
    }
    return missing;
  }
}
