package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamClockTest {

  private static final long DAY = 86_400_000;

  private final StreamClock clock = new StreamClock(ClusterParameters.Life.DEFAULT);

  @Test
  void neverGoesBack() {
    assertThat(clock.advance(1000)).isEqualTo(1);
    assertThat(clock.advance(500)).isEqualTo(2);
    assertThat(clock.streamTime()).isEqualTo(1000);
  }

  @Test
  void goesAtMostOneStepAhead() {
    clock.advance(0);
    clock.advance(10 * DAY);
    assertThat(clock.streamTime()).isEqualTo(DAY);
  }

  @Test
  void doesNotOverflow() {
    clock.advance(-5);
    clock.advance(Long.MAX_VALUE);
    assertThat(clock.streamTime()).isEqualTo(DAY - 5);
    clock.advance(Long.MIN_VALUE);
    assertThat(clock.streamTime()).isEqualTo(DAY - 5);
  }
}
