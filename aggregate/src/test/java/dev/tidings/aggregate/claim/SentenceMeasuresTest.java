package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SentenceMeasuresTest {
  /** One word of four differs: ka ko ki xu against ka ko ki wu. */
  @Test
  void measuresAreShares() {
    double[] measures = SentenceMeasures.of("ka ko ki xu", "ka ko ki wu");
    assertThat(measures[0]).as("share of weight").isCloseTo(3 / 5.0, within(1e-9));
    assertThat(measures[1]).as("pairs of words").isCloseTo(2 / 3.0, within(1e-9));
    assertThat(measures[2]).as("common subsequence").isCloseTo(3 / 4.0, within(1e-9));
    assertThat(measures[3]).as("runs of three").isCloseTo(1 / 2.0, within(1e-9));
    assertThat(measures[4]).as("difference in length").isZero();
    assertThat(measures[5]).as("only in the second").isCloseTo(.65, within(1e-9));
  }

  @Test
  void lengthsAreThoseOfTheShorterOrLongerText() {
    double[] measures = SentenceMeasures.of("ka ko ki", "ka ko ki xu wu");
    assertThat(measures[1]).isCloseTo(1, within(1e-9));
    assertThat(measures[2]).isCloseTo(3 / 5.0, within(1e-9));
    assertThat(measures[3]).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(measures[4]).isCloseTo(2 / 5.0, within(1e-9));
    assertThat(measures[5]).isCloseTo(1.3, within(1e-9));
  }

  @Test
  void emptySentencesHaveNothingInCommon() {
    double[] measures = SentenceMeasures.of("", "");
    // The length itself, which is at least a word's.
    measures[19] = 0;
    assertThat(measures).containsOnly(0);
  }
}
