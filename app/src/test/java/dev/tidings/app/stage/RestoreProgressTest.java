package dev.tidings.app.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RestoreProgressTest {
  private static final TopicPartition FIRST = new TopicPartition("a-changelog", 0);
  private static final TopicPartition SECOND = new TopicPartition("b-changelog", 0);

  private final RestoreProgress progress = new RestoreProgress("aggregate", () -> 0);

  @Test
  void itIsWholeWhereNothingIsToBeRestored() {
    assertThat(progress.fraction()).isEqualTo(1);
    assertThat(progress.takeRestored()).isZero();
  }

  @Test
  void allStoresTogetherCountUntilTheLastHasEnded() {
    progress.onRestoreStart(FIRST, "a", 100, 200);
    progress.onRestoreStart(SECOND, "b", 0, 300);
    assertThat(progress.fraction()).isZero();

    progress.onBatchRestored(FIRST, "a", 199, 60);
    assertThat(progress.fraction()).isCloseTo(0.15, within(1e-9));

    // Compaction left 60 of 100.
    progress.onRestoreEnd(FIRST, "a", 60);
    assertThat(progress.fraction()).isCloseTo(0.25, within(1e-9));

    progress.onBatchRestored(SECOND, "b", 299, 300);
    progress.onRestoreEnd(SECOND, "b", 300);
    assertThat(progress.fraction()).isEqualTo(1);
    assertThat(progress.takeRestored()).isEqualTo(360);
    assertThat(progress.takeRestored()).isZero();
  }

  @Test
  void aStoreThatIsTakenAwayIsNoLongerWaitedFor() {
    progress.onRestoreStart(FIRST, "a", 0, 100);
    progress.onRestoreStart(SECOND, "b", 0, 100);
    progress.onBatchRestored(SECOND, "b", 49, 50);

    progress.onRestoreSuspended(FIRST, "a", 0);

    assertThat(progress.fraction()).isEqualTo(0.5);
  }
}
