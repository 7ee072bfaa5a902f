package dev.tidings.app.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StopSignalTest {
  @Test
  void isNotRequestedAtFirst() {
    StopSignal stop = new StopSignal();
    assertThat(stop.isRequested()).isFalse();
    assertThat(stop.await(Duration.ofMillis(1))).isFalse();
  }

  @Test
  void endsTheWaitWhenRequested() {
    StopSignal stop = new StopSignal();
    stop.request();
    assertThat(stop.isRequested()).isTrue();
    assertThat(stop.await(Duration.ofDays(1))).isTrue();
  }

  @Test
  void anInterruptedThreadShouldStop() {
    Thread.currentThread().interrupt();
    assertThat(new StopSignal().await(Duration.ofDays(1))).isTrue();
    assertThat(Thread.interrupted()).isTrue();
  }
}
