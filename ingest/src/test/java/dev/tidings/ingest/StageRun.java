package dev.tidings.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.StageProperties;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The ingest stage on a test driver. */
final class StageRun implements AutoCloseable {
  static final Instant START = Instant.parse("2024-05-10T00:00:00Z");

  private final TopologyTestDriver driver;
  private final TestInputTopic<byte[], byte[]> articles;
  private final TestOutputTopic<String, Article> unique;
  private final TestOutputTopic<String, Duplicate> duplicates;
  private final TestOutputTopic<byte[], byte[]> rejected;

  StageRun(Path stateDirectory) {
    Settings settings = settings(stateDirectory);
    IngestStage stage = new IngestStage(settings);
    Properties properties = StageProperties.of(stage, settings);
    driver = new TopologyTestDriver(stage.topology(), properties, START);
    articles =
        driver.createInputTopic(
            "tidings.articles",
            new ByteArraySerializer(),
            new ByteArraySerializer(),
            START,
            java.time.Duration.ofSeconds(1));
    unique =
        driver.createOutputTopic(
            "tidings.unique-articles",
            new StringDeserializer(),
            IngestTopics.UNIQUE_ARTICLES.valueSerde().deserializer());
    duplicates =
        driver.createOutputTopic(
            "tidings.duplicates",
            new StringDeserializer(),
            IngestTopics.DUPLICATES.valueSerde().deserializer());
    rejected =
        driver.createOutputTopic(
            "tidings.rejected", new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  static Settings settings(Path stateDirectory) {
    List<Setting<?>> known = new ArrayList<>(PipeSettings.ALL);
    known.addAll(IngestSettings.ALL);
    return Settings.of(
        known,
        List.of(
            new Settings.Layer("test", Map.of("tidings.state-dir", stateDirectory.toString()))));
  }

  /** Publishes without a key; single quotes stand for double ones. */
  void publish(String json) {
    publish(null, json.replace('\'', '"').getBytes(UTF_8));
  }

  void publish(byte @Nullable [] key, byte @Nullable [] value) {
    articles.pipeInput(new TestRecord<>(key, value));
  }

  List<TestRecord<String, Article>> unique() {
    return unique.readRecordsToList();
  }

  List<TestRecord<String, Duplicate>> duplicates() {
    return duplicates.readRecordsToList();
  }

  List<TestRecord<byte[], byte[]>> rejected() {
    return rejected.readRecordsToList();
  }

  TopologyTestDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    driver.close();
  }
}
