package dev.tidings.aggregate;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.ingest.Duplicate;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.StageProperties;
import dev.tidings.pipe.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** The stage on Kafka's test driver, with its topics at hand. */
final class StageDriver implements AutoCloseable {
  static final Duration SILENCE = Duration.ofDays(7);

  private final TopologyTestDriver driver;
  private final Settings settings;
  private final TestInputTopic<String, EnrichedArticle> articles;
  private final TestInputTopic<String, Duplicate> duplicates;
  private final Map<String, TestOutputTopic<String, ?>> outputs = new LinkedHashMap<>();

  StageDriver(Path stateDirectory) {
    this(stateDirectory, 10_000);
  }

  StageDriver(Path stateDirectory, int cachedArticles) {
    this(stateDirectory, cachedArticles, StageDriver::stage);
  }

  private StageDriver(
      Path stateDirectory, int cachedArticles, Function<Settings, AggregateStage> maker) {
    settings = settings(stateDirectory, cachedArticles);
    AggregateStage stage = maker.apply(settings);
    Properties properties = StageProperties.of(stage, settings);
    // The test driver knows no transactions.
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    driver = new TopologyTestDriver(stage.topology(), properties, Instant.EPOCH);
    articles = input(EnrichTopics.ENRICHED_ARTICLES);
    duplicates = input(IngestTopics.DUPLICATES);
  }

  /** The stage as it is run, with its own clustering. */
  static StageDriver ofWholeStage(Path stateDirectory) {
    return new StageDriver(stateDirectory, 10_000, AggregateStage::new);
  }

  static AggregateStage stage(Settings settings) {
    return new AggregateStage(
        settings, (store, language) -> new TermOverlapClusterer(store, SILENCE));
  }

  static Settings settings(Path stateDirectory, int cachedArticles) {
    List<Setting<?>> known = new ArrayList<>(PipeSettings.ALL);
    known.addAll(AggregateSettings.ALL);
    return Settings.of(
        known,
        List.of(
            new Settings.Layer(
                "test",
                Map.of(
                    PipeSettings.STATE_DIR.key(), stateDirectory.toString(),
                    AggregateSettings.CACHED_ARTICLES.key(), String.valueOf(cachedArticles)))));
  }

  void publish(SampleArticle article) {
    publish(article.build());
  }

  void publish(EnrichedArticle article) {
    articles.pipeInput(article.article().articleId(), article);
  }

  void publish(Duplicate duplicate) {
    duplicates.pipeInput(duplicate.articleId(), duplicate);
  }

  /** What was written to a topic since last asked. */
  <V> List<TestRecord<String, V>> read(Topic<V> topic) {
    @SuppressWarnings("unchecked") // put in for this very topic
    TestOutputTopic<String, V> output =
        (TestOutputTopic<String, V>)
            outputs.computeIfAbsent(
                topic.name(),
                name ->
                    driver.createOutputTopic(
                        PipeSettings.fullName(settings, topic),
                        new StringDeserializer(),
                        topic.valueSerde().deserializer()));
    return output.readRecordsToList();
  }

  /** A compacted topic as a reader sees it who was there from the start of this list. */
  static <V> Map<String, V> table(List<TestRecord<String, V>> records) {
    Map<String, V> table = new TreeMap<>();
    for (TestRecord<String, V> record : records) {
      if (record.value() == null) {
        table.remove(record.key());
      } else {
        table.put(record.key(), record.value());
      }
    }
    return table;
  }

  Map<String, Story> stories() {
    return table(read(AggregateTopics.STORIES));
  }

  Map<String, Story> storiesAbout(Subject subject) {
    return table(read(AggregateTopics.storiesOf(subject)));
  }

  Map<String, ClaimGroup> claims() {
    return table(read(AggregateTopics.CLAIMS));
  }

  List<StoryEvent> events() {
    return read(AggregateTopics.STORY_EVENTS).stream().map(TestRecord::value).toList();
  }

  /** The ranked lists after the next writing of lists. */
  Map<String, SubjectRanking> rankings() {
    driver.advanceWallClockTime(Duration.ofSeconds(1));
    return table(read(AggregateTopics.SUBJECTS));
  }

  /** Puts everything that {@code former} kept into this one's stores, as a restore does. */
  void restoreFrom(StageDriver former) {
    for (String name : former.driver.getAllStateStores().keySet()) {
      KeyValueStore<String, Object> from = former.driver.getKeyValueStore(name);
      KeyValueStore<String, Object> to = driver.getKeyValueStore(name);
      try (KeyValueIterator<String, Object> entries = from.all()) {
        entries.forEachRemaining(entry -> to.put(entry.key, entry.value));
      }
    }
  }

  /** The sum of a metric over all tasks. */
  double metric(String name) {
    return driver.metrics().entrySet().stream()
        .filter(metric -> metric.getKey().name().equals(name))
        .mapToDouble(metric -> (double) metric.getValue().metricValue())
        .sum();
  }

  /** Entries of a state store. */
  int size(String store) {
    int size = 0;
    try (KeyValueIterator<String, Object> entries =
        driver.<String, Object>getKeyValueStore(store).all()) {
      while (entries.hasNext()) {
        entries.next();
        size++;
      }
    }
    return size;
  }

  @Override
  public void close() {
    driver.close();
  }

  private <V> TestInputTopic<String, V> input(Topic<V> topic) {
    return driver.createInputTopic(
        PipeSettings.fullName(settings, topic),
        new StringSerializer(),
        topic.valueSerde().serializer());
  }
}
