package dev.tidings.pipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
  private static final Setting<Integer> THREADS =
      Setting.wholeNumber("tidings.enrich.max-threads", 2, 1, 8, "Threads.");
  private static final Setting<Double> SHARE =
      Setting.number("tidings.enrich.share", 0.5, 0, 1, "A share.");
  private static final Setting<Duration> WINDOW =
      Setting.duration(
          "tidings.enrich.window", "3d", Duration.ofSeconds(1), Duration.ofDays(9), "A window.");
  private static final Setting<String> MODE =
      Setting.choice("tidings.enrich.mode", "fast", List.of("fast", "good"), "A mode.");

  @Test
  void theEnvironmentNameIsInCapitals() {
    assertThat(THREADS.environmentName()).isEqualTo("TIDINGS_ENRICH_MAX_THREADS");
  }

  @Test
  void wholeNumbersAreCheckedAgainstTheirRange() {
    assertThat(THREADS.parse(" 8 ", "file")).isEqualTo(8);
    assertThatThrownBy(() -> THREADS.parse("9", "file"))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "tidings.enrich.max-threads = '9' (file) is not usable: it must be from 1 to 8");
    assertThatThrownBy(() -> THREADS.parse("two", "file"))
        .hasMessageContaining("must be a whole number");
    assertThatThrownBy(() -> THREADS.parse("1.5", "file"))
        .hasMessageContaining("must be a whole number");
  }

  @Test
  void numbersAreCheckedAgainstTheirRange() {
    assertThat(SHARE.parse("0.25", "file")).isEqualTo(0.25);
    assertThatThrownBy(() -> SHARE.parse("1.1", "file")).hasMessageContaining("from 0.0 to 1.0");
    assertThatThrownBy(() -> SHARE.parse("NaN", "file")).isInstanceOf(SettingsException.class);
  }

  @ParameterizedTest
  @CsvSource({"500ms,PT0.5S", "30s,PT30S", "5m,PT5M", "12h,PT12H", "7d,PT168H", "1h30m,PT90M"})
  void durationsAreRead(String written, Duration expected) {
    Setting<Duration> any =
        Setting.duration("tidings.any", "1s", Duration.ZERO, Duration.ofDays(999), "Any.");

    assertThat(any.parse(written, "file")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "d", "ms", "five minutes", "10d", "0s", "-1s"})
  void otherDurationsAreRefused(String written) {
    assertThatThrownBy(() -> WINDOW.parse(written, "file")).isInstanceOf(SettingsException.class);
  }

  @Test
  void theRangeOfADurationIsNamed() {
    assertThatThrownBy(() -> WINDOW.parse("10d", "file"))
        .hasMessageContaining("must be from 1s to 9d");
  }

  @Test
  void choicesAreWordsInAnyCase() {
    assertThat(MODE.parse(" GOOD ", "file")).isEqualTo("good");
    assertThatThrownBy(() -> MODE.parse("best", "file")).hasMessageContaining("one of fast, good");
  }

  @Test
  void everySharedSettingAcceptsItsOwnDefault() {
    assertThat(PipeSettings.ALL)
        .allSatisfy(
            setting -> assertThat(setting.parse(setting.defaultText(), "default")).isNotNull());
  }
}
