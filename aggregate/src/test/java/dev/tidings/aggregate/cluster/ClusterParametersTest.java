package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClusterParametersTest {

  @Test
  void theDefaultsAreThoseThatWereMeasured() {
    ClusterParameters.Linkage linkage = ClusterParameters.DEFAULT.linkage();
    assertThat(linkage.join()).isEqualTo(0.23);
    assertThat(linkage.link()).isEqualTo(0.23);
    assertThat(ClusterParameters.DEFAULT.search().heaviestTerms()).isEqualTo(150);
    assertThat(ClusterParameters.DEFAULT.life().silence()).isEqualTo(Duration.ofDays(7));
  }

  @Test
  void refusesCountsBelowOne() {
    assertThatThrownBy(() -> ClusterParameters.Linkage.DEFAULT.withReclusterEvery(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reclusterEvery must be at least 1, not 0");
    assertThatThrownBy(() -> ClusterParameters.Life.DEFAULT.withSnapshotEvery(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ClusterParameters.Search(100, 0, 10, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
