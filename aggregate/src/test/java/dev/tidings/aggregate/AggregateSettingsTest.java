package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.SettingsException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AggregateSettingsTest {

  @Test
  void theDefaultsAreAsDocumented() {
    Settings settings = Settings.defaults(AggregateSettings.ALL);

    assertThat(settings.get(AggregateSettings.THREADS)).isEqualTo(1);
    assertThat(settings.get(AggregateSettings.RETIREMENT_SILENCE)).isEqualTo(Duration.ofDays(7));
    assertThat(settings.get(AggregateSettings.CACHED_ARTICLES)).isEqualTo(10_000);
    assertThat(settings.get(AggregateSettings.RANKING_INTERVAL)).isEqualTo(Duration.ofSeconds(1));
    assertThat(settings.get(AggregateSettings.RANKING_HALF_LIFE)).isEqualTo(Duration.ofHours(12));
  }

  @Test
  void everyKeyBelongsToTheStage() {
    assertThat(AggregateSettings.ALL)
        .extracting(Setting::key)
        .allMatch(key -> key.startsWith("tidings.aggregate."))
        .doesNotHaveDuplicates();
  }

  @Test
  void aSilenceBelowAnHourIsRefused() {
    Settings.Layer layer =
        new Settings.Layer("test", Map.of(AggregateSettings.RETIREMENT_SILENCE.key(), "59m"));

    assertThatThrownBy(() -> Settings.of(AggregateSettings.ALL, List.of(layer)))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("retirement-silence");
  }
}
