package dev.tidings.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tidings.aggregate.AggregateStage;
import dev.tidings.app.stage.Stages;
import dev.tidings.enrich.EnrichStage;
import dev.tidings.ingest.IngestStage;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Rejected;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Settings.Layer;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.StageProperties;
import dev.tidings.pipe.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/**
 * The three stages on Kafka's test drivers, one after the other: each record goes through all of
 * them before the next. What they write is kept as the bytes it is, by topic.
 */
public final class DrivenPipeline implements AutoCloseable {
  private static final Instant START = Instant.parse("2026-03-20T12:00:00Z");

  private final Settings settings;
  private final Map<String, Driven> byStage = new TreeMap<>();
  private final Map<String, List<Driven>> readers = new TreeMap<>();
  private final Map<String, List<TestRecord<byte[], byte[]>>> written = new TreeMap<>();

  /** A stage and its topics, by their names without the prefix. */
  private record Driven(
      TopologyTestDriver driver,
      Map<String, TestInputTopic<byte[], byte[]>> inputs,
      Map<String, TestOutputTopic<byte[], byte[]>> outputs) {

    void pipe(String topic, TestRecord<byte[], byte[]> record) {
      Objects.requireNonNull(inputs.get(topic), topic).pipeInput(record);
    }
  }

  /** All three stages. */
  public DrivenPipeline(Path stateDirectory) {
    this(stateDirectory, Map.of());
  }

  /** With some settings more. */
  public DrivenPipeline(Path stateDirectory, Map<String, String> more) {
    Map<String, String> entries = new TreeMap<>(more);
    entries.put(PipeSettings.STATE_DIR.key(), stateDirectory.toString());
    settings = Settings.of(Stages.all().settings(), List.of(new Layer("test", entries)));
    for (Stage stage :
        List.of(
            new IngestStage(settings), new EnrichStage(settings), new AggregateStage(settings))) {
      Driven driven = drive(stage);
      byStage.put(stage.name(), driven);
      for (Topic<?> topic : stage.reads()) {
        readers.computeIfAbsent(topic.name(), name -> new ArrayList<>()).add(driven);
      }
    }
  }

  private Driven drive(Stage stage) {
    Properties properties = StageProperties.of(stage, settings);
    // The test driver knows no transactions.
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    TopologyTestDriver driver = new TopologyTestDriver(stage.topology(), properties, START);
    Map<String, TestInputTopic<byte[], byte[]>> inputs = new TreeMap<>();
    for (Topic<?> topic : stage.reads()) {
      inputs.put(
          topic.name(),
          driver.createInputTopic(
              PipeSettings.fullName(settings, topic),
              new ByteArraySerializer(),
              new ByteArraySerializer(),
              START,
              Duration.ofSeconds(1)));
    }
    Map<String, TestOutputTopic<byte[], byte[]>> outputs = new TreeMap<>();
    for (Topic<?> topic : stage.writes()) {
      outputs.put(topic.name(), output(driver, topic));
    }
    outputs.put(Rejected.TOPIC.name(), output(driver, Rejected.TOPIC));
    return new Driven(driver, inputs, outputs);
  }

  private TestOutputTopic<byte[], byte[]> output(TopologyTestDriver driver, Topic<?> topic) {
    return driver.createOutputTopic(
        PipeSettings.fullName(settings, topic),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  public Settings settings() {
    return settings;
  }

  /** Puts a record on a topic that a stage reads, and lets all that follows happen. */
  public void publish(Topic<?> topic, byte @Nullable [] key, byte @Nullable [] value) {
    publish(topic, new TestRecord<>(key, value));
  }

  /** The same with a time of its own. */
  public void publish(Topic<?> topic, TestRecord<byte[], byte[]> record) {
    for (Driven reader : readers.getOrDefault(topic.name(), List.of())) {
      reader.pipe(topic.name(), record);
      drain(reader);
    }
  }

  private void drain(Driven stage) {
    stage.outputs.forEach(
        (name, output) -> {
          if (output.isEmpty()) {
            return;
          }
          for (TestRecord<byte[], byte[]> record : output.readRecordsToList()) {
            written.computeIfAbsent(name, topic -> new ArrayList<>()).add(record);
            for (Driven reader : readers.getOrDefault(name, List.of())) {
              reader.pipe(name, new TestRecord<>(record.key(), record.value()));
              drain(reader);
            }
          }
        });
  }

  /** Everything written to a topic so far. */
  public List<TestRecord<byte[], byte[]>> written(Topic<?> topic) {
    return written.getOrDefault(topic.name(), List.of());
  }

  /** The same as values. */
  public <V> List<V> values(Topic<V> topic) {
    try (Deserializer<V> deserializer = topic.valueSerde().deserializer()) {
      return written(topic).stream()
          .filter(record -> record.value() != null)
          .map(record -> deserializer.deserialize(topic.name(), record.value()))
          .toList();
    }
  }

  /** Forgets what was written, to internal topics too; what the stages know stays. */
  public void forgetWritten() {
    written.clear();
    byStage.values().forEach(stage -> unread(stage.driver));
  }

  /** What a stage wrote to internal topics since the last time. */
  public List<TestRecord<byte[], byte[]>> internal(String stage) {
    return unread(driver(stage));
  }

  private static List<TestRecord<byte[], byte[]>> unread(TopologyTestDriver driver) {
    List<TestRecord<byte[], byte[]>> unread = new ArrayList<>();
    for (String topic : driver.producedTopicNames()) {
      TestOutputTopic<byte[], byte[]> output =
          driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
      if (!output.isEmpty()) {
        unread.addAll(output.readRecordsToList());
      }
    }
    return unread;
  }

  /** The driver of a stage, for its stores. */
  public TopologyTestDriver driver(String stage) {
    Driven driven = byStage.get(stage);
    if (driven == null) {
      throw new IllegalArgumentException("no stage " + stage);
    }
    return driven.driver;
  }

  /** The drivers by the names of their stages. */
  public Map<String, TopologyTestDriver> drivers() {
    Map<String, TopologyTestDriver> drivers = new TreeMap<>();
    byStage.forEach((name, driven) -> drivers.put(name, driven.driver));
    return drivers;
  }

  /** A header's text. */
  public static String header(TestRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }

  @Override
  public void close() {
    byStage.values().forEach(driven -> driven.driver.close());
  }
}
