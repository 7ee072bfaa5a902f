package dev.tidings.eval.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {

  private static final Map<String, String> LABELS =
      Map.of("a", "flood", "b", "flood", "c", "flood", "d", "strike", "e", "strike");

  @Test
  void agreesWithTheFigureByHand() {
    // Clusters {a b d} {c e}: precision (2/3 + 2/3 + 1/2 + 1/3 + 1/2) / 5,
    // recall (2/3 + 2/3 + 1/3 + 1/2 + 1/2) / 5, and of 4 pairs in each only {a b} is in both.
    BCubed result =
        BCubed.compare(Map.of("a", "1", "b", "1", "d", "1", "c", "2", "e", "2"), LABELS);
    assertThat(result.precision()).isCloseTo(8.0 / 15, within(1e-9));
    assertThat(result.recall()).isCloseTo(8.0 / 15, within(1e-9));
    assertThat(result.f1()).isCloseTo(8.0 / 15, within(1e-9));
    assertThat(result.pairwiseF1()).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void isOneForTheSameClustering() {
    BCubed result = BCubed.compare(LABELS, LABELS);
    assertThat(result.f1()).isEqualTo(1);
    assertThat(result.pairwiseF1()).isEqualTo(1);
  }

  @Test
  void oneClusterForAllHasFullRecall() {
    BCubed result =
        BCubed.compare(Map.of("a", "1", "b", "1", "c", "1", "d", "1", "e", "1"), LABELS);
    assertThat(result.recall()).isEqualTo(1);
    assertThat(result.precision()).isCloseTo((3 * 0.6 + 2 * 0.4) / 5, within(1e-9));
    assertThat(result.pairwisePrecision()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void leavesOutWhatHasNoLabel() {
    assertThat(BCubed.compare(Map.of("a", "1", "b", "1", "x", "1"), LABELS).f1()).isEqualTo(1);
    assertThatThrownBy(() -> BCubed.compare(Map.of("x", "1"), LABELS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
