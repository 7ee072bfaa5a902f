package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TimePenaltyTest {

  private static final long DAY = 86_400_000;

  private final TimePenalty penalty = new TimePenalty(ClusterParameters.Linkage.DEFAULT);

  @Test
  void twoDaysAreFree() {
    assertThat(penalty.of(0)).isZero();
    assertThat(penalty.of(2 * DAY)).isZero();
    assertThat(penalty.of(-2 * DAY)).isZero();
  }

  @Test
  void everyFurtherDayCosts() {
    assertThat(penalty.of(5 * DAY)).isCloseTo(0.06, within(1e-9));
    assertThat(penalty.of(-5 * DAY)).isCloseTo(0.06, within(1e-9));
  }
}
