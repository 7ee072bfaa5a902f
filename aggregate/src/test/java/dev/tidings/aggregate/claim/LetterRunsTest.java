package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterRunsTest {

  @ParameterizedTest
  @CsvSource({
    "abcd, 1",
    "abcdef, 3",
    "abc, 0",
    "'', 0",
    "'ab, cd', 2",
    "'-- abcd', 1",
    "'ab - cd', 2",
  })
  void aTextHasARunFromEachLetterOnAndOneSpaceForAllThatIsNone(String text, int size) {
    assertThat(LetterRuns.of(text).size()).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource({
    "abcde, abcdx, 1",
    "ABCDE, abcde, 2",
    "abcd, wxyz, 0",
    "abcdabcd, abcdxabcd, 2",
    "abcdabcd, abcd, 1",
    "vote, voted, 1",
    "'', abcd, 0",
    "'ab, cd', ab cd, 2",
    "bcdefg, abcdefgh, 3",
  })
  void runsAreSharedAsOftenAsBothHaveThem(String one, String other, int shared) {
    assertThat(LetterRuns.of(one).shared(LetterRuns.of(other))).isEqualTo(shared);
    assertThat(LetterRuns.of(other).shared(LetterRuns.of(one))).isEqualTo(shared);
  }
}
