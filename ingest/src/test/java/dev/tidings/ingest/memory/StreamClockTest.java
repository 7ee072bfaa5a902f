package dev.tidings.ingest.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StreamClockTest {
  private final MapRows<Long> times = new MapRows<>();
  private final StreamClock clock = new StreamClock(times);

  private String advance(String time, boolean dated) {
    return Instant.ofEpochMilli(clock.advance("en", Instant.parse(time).toEpochMilli(), dated))
        .toString();
  }

  @Test
  void itIsTheNewestTimeInWholeHours() {
    assertThat(advance("1987-02-26T15:42:00Z", true)).isEqualTo("1987-02-26T15:00:00Z");
    assertThat(advance("1987-02-26T17:01:00Z", true)).isEqualTo("1987-02-26T17:00:00Z");
    assertThat(advance("1987-02-26T16:30:00Z", true)).isEqualTo("1987-02-26T17:00:00Z");
  }

  @Test
  void oneRecordMovesItByADayAtMost() {
    advance("1987-02-26T15:00:00Z", true);

    assertThat(advance("2026-03-01T00:00:00Z", true)).isEqualTo("1987-02-27T15:00:00Z");
  }

  @Test
  void anUndatedRecordMovesItOnlyWhileNoDatedOneWasSeen() {
    assertThat(advance("2026-03-01T00:00:00Z", false)).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(advance("1987-02-26T15:00:00Z", true)).isEqualTo("1987-02-26T15:00:00Z");
    assertThat(advance("2026-03-01T00:00:00Z", false)).isEqualTo("1987-02-26T15:00:00Z");
  }

  @Test
  void anotherClockOverTheSameRowsGoesOn() {
    advance("1987-02-26T15:00:00Z", true);

    assertThat(new StreamClock(times).now("en")).isEqualTo(clock.now("en"));
    assertThat(clock.now("de")).isLessThan(0);
  }
}
