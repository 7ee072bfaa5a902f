package dev.tidings.eval.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeteorTest {

  @Test
  void theSameTextIsOneButForItsOneChunk() {
    // One chunk of four words: 1 - .5 / 4^3.
    assertThat(Meteor.of("the cat sat down", "The cat sat down."))
        .isCloseTo(1 - 0.5 / 64, within(1e-9));
  }

  @Test
  void nothingInCommonIsZero() {
    assertThat(Meteor.of("rain", "the sun")).isZero();
    assertThat(Meteor.of("", "the sun")).isZero();
  }

  @Test
  void stemsCountAsWords() {
    assertThat(Meteor.of("banks collapsed", "bank collapses")).isGreaterThan(0.9);
  }

  @Test
  void recallWeighsNineTimesAsMuch() {
    // Half of the reference: precision 1, recall .5, mean 10 * .5 / 9.5, one chunk of two.
    assertThat(Meteor.of("a b", "a b c d")).isCloseTo(5 / 9.5 * (1 - 0.5 / 8), within(1e-9));
  }

  @Test
  void wordsInAnotherOrderAreWorthLess() {
    assertThat(Meteor.of("d c b a", "a b c d")).isLessThan(Meteor.of("a b c d", "a b c d"));
  }
}
