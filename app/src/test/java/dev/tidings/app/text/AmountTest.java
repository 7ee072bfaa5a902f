package dev.tidings.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AmountTest {
  @Test
  void countsInThousands() {
    assertThat(Amount.of(0)).isEqualTo("0");
    assertThat(Amount.of(1_234_567)).isEqualTo("1,234,567");
  }

  @Test
  void knowsOneAndMany() {
    assertThat(Amount.of(1, "article")).isEqualTo("1 article");
    assertThat(Amount.of(2_000, "article")).isEqualTo("2,000 articles");
    assertThat(Amount.of(3, "story")).isEqualTo("3 stories");
  }

  @Test
  void writesSpansAsCoarselyAsTheyAreLong() {
    assertThat(Amount.of(Duration.ofMillis(840))).isEqualTo("0.8 s");
    assertThat(Amount.of(Duration.ofSeconds(42))).isEqualTo("42 s");
    assertThat(Amount.of(Duration.ofSeconds(185))).isEqualTo("3 min 5 s");
    assertThat(Amount.of(Duration.ofMinutes(130))).isEqualTo("2 h 10 min");
  }

  @Test
  void writesSlowRatesWithAFraction() {
    assertThat(Amount.rate(0.42)).isEqualTo("0.4");
    assertThat(Amount.rate(312.4)).isEqualTo("312");
    assertThat(Amount.rate(1_999.6)).isEqualTo("2,000");
  }

  @Test
  void writesTimesInUtc() {
    Instant quake = Instant.parse("2023-02-06T01:17:34Z");
    assertThat(Amount.time(quake)).isEqualTo("6 Feb 2023 01:17");
    assertThat(Amount.shortTime(quake)).isEqualTo("6 Feb 01:17");
  }
}
