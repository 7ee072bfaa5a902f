package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void wordsAreLettersAndDigitsInAnyCase() {
    Words words = Words.of("  Ships, 369 of them: WAITED!");
    assertThat(words.size()).isEqualTo(5);
    assertThat(words.commonSubsequence(Words.of("ship 369 of them waiting"))).isEqualTo(5);
    assertThat(Words.of("").size()).isZero();
    assertThat(Words.of(" - ").size()).isZero();
    assertThat(Words.of("last").size()).isEqualTo(1);
  }

  @Test
  void onlyTheFirstSixtyCount() {
    assertThat(Words.of("river ".repeat(60)).size()).isEqualTo(60);
    assertThat(Words.of("river ".repeat(61)).size()).isEqualTo(60);
  }

  @Test
  void aWordIsCutAfterFortyCharacters() {
    Words cut = Words.of("x".repeat(40));
    assertThat(Words.of("x".repeat(41)).commonSubsequence(cut)).isEqualTo(1);
    assertThat(Words.of("x".repeat(39)).commonSubsequence(cut)).isZero();
  }

  @Test
  void runsThatBothHaveAreCountedAsOftenAsBothHaveThem() {
    Words one = Words.of("ka ko ki ka ko");
    assertThat(one.runs(Words.of("ka ko"), 2)).isEqualTo(1);
    assertThat(one.runs(Words.of("ka ko ka ko ka ko"), 2)).isEqualTo(2);
    assertThat(Words.of("ka ko ka ko ka ko").runs(one, 2)).isEqualTo(2);
    assertThat(one.runs(Words.of("ko ki ka"), 3)).isEqualTo(1);
    assertThat(one.runs(Words.of("ki ko"), 2)).isZero();
    assertThat(one.runs(Words.of("ka"), 2)).isZero();
  }

  @Test
  void commonWordsCountInTheirOrderOnly() {
    Words one = Words.of("ka ko ki ke");
    assertThat(one.commonSubsequence(Words.of("ka xu ki"))).isEqualTo(2);
    assertThat(one.commonSubsequence(Words.of("ke ki ko ka"))).isEqualTo(1);
    assertThat(Words.of("ka ka").commonSubsequence(Words.of("ka"))).isEqualTo(1);
    assertThat(one.commonSubsequence(Words.of("xu"))).isZero();
  }

  @Test
  void termsAreDifferentWordsWithWhatTheyWeigh() {
    Terms terms = Words.of("the zyx zyx").terms();
    assertThat(terms.size()).isEqualTo(2);
    assertThat(terms.sum()).isCloseTo(1.5 + WeighTerms.RARE, within(1e-9));
  }
}
