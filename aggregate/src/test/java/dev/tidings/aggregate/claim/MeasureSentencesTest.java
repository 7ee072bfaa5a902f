package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Each measure of two sentences by hand: of made-up words, which all weigh the same. */
class MeasureSentencesTest {

  private static final Offset<Double> NEARLY = within(1e-9);
  private static final String ONE = "zyxk zyxm zyxn zyxo zyxu";
  private static final String OTHER = "zyxm zyxn zyxo quov";

  private static double measure(int index, String one, String other) {
    return SentenceMeasures.of(one, other)[index];
  }

  @Test
  void weightsInCommon() {
    assertThat(measure(0, ONE, OTHER)).as("of all").isCloseTo(3 / 6.0, NEARLY);
    assertThat(measure(6, ONE, OTHER)).as("of the first's").isCloseTo(3 / 5.0, NEARLY);
    assertThat(measure(7, ONE, OTHER)).as("of the second's").isCloseTo(3 / 4.0, NEARLY);
    assertThat(measure(5, ONE, OTHER)).as("only the second's").isCloseTo(0.65, NEARLY);
    assertThat(measure(8, ONE, OTHER)).as("only the first's").isCloseTo(1.3, NEARLY);
  }

  @Test
  void runsOfWords() {
    assertThat(measure(13, ONE, OTHER)).as("single words").isCloseTo(3 / 5.0, NEARLY);
    assertThat(measure(1, ONE, OTHER)).as("pairs, the shorter's").isCloseTo(2 / 3.0, NEARLY);
    assertThat(measure(14, ONE, OTHER)).as("pairs, the longer's").isCloseTo(2 / 4.0, NEARLY);
    assertThat(measure(3, ONE, OTHER)).as("triples").isCloseTo(1 / 3.0, NEARLY);
    assertThat(measure(15, ONE, OTHER)).as("fours").isZero();
    assertThat(measure(15, ONE, ONE)).as("fours").isCloseTo(1, NEARLY);
  }

  @Test
  void sequencesAndChanges() {
    assertThat(measure(2, ONE, OTHER)).as("sequence, the longer's").isCloseTo(3 / 5.0, NEARLY);
    assertThat(measure(9, ONE, OTHER)).as("sequence, the shorter's").isCloseTo(3 / 4.0, NEARLY);
    assertThat(measure(10, ONE, OTHER)).as("words to change").isCloseTo(2 / 5.0, NEARLY);
    assertThat(measure(4, ONE, OTHER)).as("lengths").isCloseTo(1 / 5.0, NEARLY);
    assertThat(measure(4, OTHER, ONE)).as("lengths").isCloseTo(1 / 5.0, NEARLY);
    assertThat(measure(19, ONE, OTHER)).as("length").isCloseTo(5 / 30.0, NEARLY);
  }

  @Test
  void letters() {
    assertThat(measure(11, "abcdef", "abcdexyz")).isCloseTo(2 / 5.0, NEARLY);
    assertThat(measure(12, "abcdef", "abcdexyz")).isCloseTo(2 / 3.0, NEARLY);
  }

  @Test
  void rareWordsOfOneAlone() {
    assertThat(measure(16, ONE, OTHER)).isCloseTo(2 / 3.0, NEARLY);
    assertThat(measure(17, ONE, OTHER)).isCloseTo(1 / 3.0, NEARLY);
    assertThat(measure(16, "the of and", OTHER)).isZero();
    assertThat(measure(16, ONE, "quov")).as("three at most").isCloseTo(1, NEARLY);
  }

  @Test
  void negationsBeginningsAndEnds() {
    assertThat(measure(18, "zyxk not", "zyxk")).isEqualTo(1);
    assertThat(measure(18, "zyxk not", "not quov")).isZero();
    assertThat(measure(20, ONE, "zyxk zyxm")).isEqualTo(1);
    assertThat(measure(20, ONE, "zyxk quov zyxm")).isZero();
    assertThat(measure(20, ONE, "zyxk")).isZero();
    assertThat(measure(20, "zyxk", ONE)).isZero();
    assertThat(measure(21, ONE, "zyxu")).isEqualTo(1);
    assertThat(measure(21, ONE, OTHER)).isZero();
    assertThat(measure(21, "", OTHER)).isZero();
    assertThat(measure(21, ONE, "")).isZero();
  }
}
