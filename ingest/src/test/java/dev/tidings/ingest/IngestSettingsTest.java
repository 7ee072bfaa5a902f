package dev.tidings.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IngestSettingsTest {

  @Test
  void defaultsAreAsDocumented() {
    Settings settings = Settings.defaults(IngestSettings.ALL);

    assertThat(settings.get(IngestSettings.THREADS)).isEqualTo(1);
    assertThat(settings.get(IngestSettings.MAX_RECORD_BYTES)).isEqualTo(1_048_576);
    assertThat(settings.get(IngestSettings.MEMORY)).isEqualTo(Duration.ofDays(30));
    assertThat(settings.get(IngestSettings.DUPLICATE_WINDOW)).isEqualTo(Duration.ofDays(3));
    assertThat(settings.get(IngestSettings.DUPLICATE_LATENESS)).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void keysAreOfThisStage() {
    assertThat(IngestSettings.ALL)
        .extracting(Setting::key)
        .allMatch(key -> key.startsWith("tidings.ingest."))
        .doesNotHaveDuplicates();
  }
}
