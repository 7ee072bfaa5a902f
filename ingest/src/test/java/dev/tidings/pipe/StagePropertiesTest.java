package dev.tidings.pipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;

class StagePropertiesTest {
  private static final Stage STAGE =
      new Stage() {
        @Override
        public String name() {
          return "sample";
        }

        @Override
        public List<Topic<?>> reads() {
          return List.of();
        }

        @Override
        public List<Topic<?>> writes() {
          return List.of();
        }

        @Override
        public List<Setting<?>> settings() {
          return List.of(PipeSettings.threads("sample", 2));
        }

        @Override
        public Topology topology() {
          return new Topology();
        }
      };

  private static Settings settings(Map<String, String> entries) {
    List<Setting<?>> known = new ArrayList<>(PipeSettings.ALL);
    known.addAll(STAGE.settings());
    return Settings.of(known, List.of(new Settings.Layer("test", entries)));
  }

  @Test
  void everyRecordIsProcessedExactlyOnceAndEverythingIsNamed() {
    Properties properties = StageProperties.of(STAGE, settings(Map.of()));

    assertThat(properties)
        .containsEntry(StreamsConfig.APPLICATION_ID_CONFIG, "tidings-sample")
        .containsEntry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, "exactly_once_v2")
        .containsEntry(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true)
        .containsEntry(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 2)
        .containsEntry(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, "tidings.rejected")
        .containsEntry(
            StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, RejectFailures.class);
  }

  @Test
  void theyAreAcceptedByKafka() {
    StreamsConfig config = new StreamsConfig(StageProperties.of(STAGE, settings(Map.of())));

    assertThat(config.getString(StreamsConfig.APPLICATION_ID_CONFIG)).isEqualTo("tidings-sample");
    assertThat(config.getMainConsumerConfigs("g", "c", 0))
        .containsEntry("auto.offset.reset", "earliest");
    assertThat(config.getProducerConfigs("c")).containsEntry("compression.type", "lz4");
    assertThat(config.originalsWithPrefix("topic."))
        .as("changelogs are compacted long before they are a GiB")
        .containsEntry("segment.bytes", 64 * 1024 * 1024);
  }

  @Test
  void kafkasOwnSettingsComeLast() {
    Properties properties =
        StageProperties.of(
            STAGE,
            settings(Map.of("kafka.bootstrap.servers", "k:9092", "kafka.num.stream.threads", "5")));

    assertThat(properties)
        .containsEntry("bootstrap.servers", "k:9092")
        .containsEntry("num.stream.threads", "5");
  }

  @Test
  void thePrefixOfTheTopicsNamesTheApplication() {
    assertThat(
            StageProperties.applicationId(
                STAGE, settings(Map.of("tidings.topic-prefix", "news.."))))
        .isEqualTo("news-sample");
    assertThat(StageProperties.applicationId(STAGE, settings(Map.of("tidings.topic-prefix", ""))))
        .isEqualTo("tidings-sample");
  }

  @Test
  void stateIsKeptWhereItIsSet() {
    assertThat(StageProperties.stateDirectory(settings(Map.of("tidings.state-dir", "/var/news"))))
        .hasToString("/var/news");
    assertThat(StageProperties.stateDirectory(settings(Map.of()))).hasFileName("tidings-state");
  }
}
