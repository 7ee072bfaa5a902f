package dev.tidings.pipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static Settings settings(Settings.Layer... layers) {
    return Settings.of(PipeSettings.ALL, List.of(layers));
  }

  private static Settings.Layer layer(String origin, String key, String value) {
    return new Settings.Layer(origin, Map.of(key, value));
  }

  @Test
  void sharedDefaultsAreAsDocumented() {
    Settings settings = Settings.defaults(PipeSettings.ALL);

    assertThat(settings.get(PipeSettings.TOPIC_PREFIX)).isEqualTo("tidings.");
    assertThat(settings.get(PipeSettings.PARTITIONS)).isEqualTo(6);
    assertThat(settings.get(PipeSettings.REPLICATION)).isEqualTo(-1);
    assertThat(settings.get(PipeSettings.SHARDS)).isEqualTo(4);
    assertThat(settings.get(PipeSettings.STATE_DIR)).isEmpty();
    assertThat(settings.get(PipeSettings.STANDBYS)).isZero();
    assertThat(settings.get(PipeSettings.COMMIT_INTERVAL)).isEqualTo(Duration.ofMillis(100));
    assertThat(settings.get(PipeSettings.CACHE_MEGABYTES)).isEqualTo(128);
    assertThat(settings.origin(PipeSettings.SHARDS)).isEqualTo("default");
    assertThat(settings.kafka()).isEmpty();
  }

  @Test
  void laterLayersWin() {
    Settings settings =
        settings(
            layer("file", "tidings.shards", "5"),
            layer("environment", "tidings.shards", "6"),
            layer("command line", "tidings.topics.partitions", "9"));

    assertThat(settings.get(PipeSettings.SHARDS)).isEqualTo(6);
    assertThat(settings.origin(PipeSettings.SHARDS)).isEqualTo("environment");
    assertThat(settings.get(PipeSettings.PARTITIONS)).isEqualTo(9);
  }

  @Test
  void anUnknownKeyNamesTheNearestKnownOne() {
    assertThatThrownBy(() -> settings(layer("file", "tidings.shard", "5")))
        .isInstanceOf(SettingsException.class)
        .hasMessage("unknown setting 'tidings.shard' (file): did you mean 'tidings.shards'?");
    assertThatThrownBy(() -> settings(layer("file", "tidings.topic.partition", "5")))
        .hasMessageContaining("did you mean 'tidings.topics.partitions'?");
  }

  @Test
  void aKeyOfNeitherPrefixIsRefused() {
    assertThatThrownBy(() -> settings(layer("file", "bootstrap.servers", "x")))
        .hasMessageContaining("or, for Kafka's own, with 'kafka.'");
  }

  @Test
  void kafkasKeysPassWithoutTheirPrefix() {
    assertThat(settings(layer("file", "kafka.bootstrap.servers", "k:9092")).kafka())
        .containsExactly(Map.entry("bootstrap.servers", "k:9092"));
  }

  @Test
  void aBadValueNamesItsOrigin() {
    assertThatThrownBy(() -> settings(layer("tidings.properties", "tidings.shards", "many")))
        .hasMessageContaining("(tidings.properties)");
  }

  @Test
  void ofTwoMistakesTheSameOneIsReported() {
    Settings.Layer both =
        new Settings.Layer("file", Map.of("tidings.zzz", "1", "tidings.aaa", "1"));

    assertThatThrownBy(() -> settings(both)).hasMessageContaining("'tidings.aaa'");
  }

  @Test
  void environmentVariablesBecomeKeys() {
    Settings.Layer layer =
        Settings.environment(
            PipeSettings.ALL,
            Map.of(
                "TIDINGS_TOPIC_PREFIX", "news.",
                "KAFKA_BOOTSTRAP_SERVERS", "k:9092",
                "HOME", "/home"));

    assertThat(layer.entries())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("tidings.topic-prefix", "news.", "kafka.bootstrap.servers", "k:9092"));
    assertThat(settings(layer).origin(PipeSettings.TOPIC_PREFIX)).isEqualTo("environment");
  }

  @Test
  void anUnknownEnvironmentVariableIsReportedAsAKey() {
    Settings.Layer layer = Settings.environment(PipeSettings.ALL, Map.of("TIDINGS_SHRADS", "5"));

    assertThatThrownBy(() -> settings(layer))
        .hasMessage(
            "unknown setting 'tidings.shrads' (environment): did you mean 'tidings.shards'?");
  }

  @Test
  void aCopyWithALayerLeavesTheOriginalAlone() {
    Settings settings = settings();
    Settings copy = settings.with(layer("test", "tidings.shards", "7"));

    assertThat(copy.get(PipeSettings.SHARDS)).isEqualTo(7);
    assertThat(settings.get(PipeSettings.SHARDS)).isEqualTo(4);
  }

  @Test
  void aSettingThatIsNotKnownHereCannotBeRead() {
    assertThatThrownBy(() -> settings().get(PipeSettings.threads("ingest", 1)))
        .hasMessageContaining("tidings.ingest.threads is not a setting of this program");
  }

  @Test
  void namesOfTopicsBeginWithThePrefix() {
    Settings settings = settings(layer("test", "tidings.topic-prefix", "news."));

    assertThat(PipeSettings.fullName(settings, Rejected.TOPIC)).isEqualTo("news.rejected");
  }
}
