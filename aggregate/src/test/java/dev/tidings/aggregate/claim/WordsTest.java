package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
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
  void theLongestSequenceIsThatOfTheTable() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String one = randomWords(random);
      String other = randomWords(random);
      assertThat(Words.of(one).commonSubsequence(Words.of(other)))
          .as(one + " / " + other)
          .isEqualTo(longest(one.strip().split(" "), other.strip().split(" ")));
    }
  }

  private static String randomWords(Random random) {
    StringBuilder words = new StringBuilder();
    for (int left = 1 + random.nextInt(60); left > 0; left--) {
      words.append((char) ('a' + random.nextInt(6))).append(' ');
    }
    return words.toString();
  }

  private static int longest(String[] one, String[] other) {
    int[][] lengths = new int[one.length + 1][other.length + 1];
    for (int i = 1; i <= one.length; i++) {
      for (int j = 1; j <= other.length; j++) {
        lengths[i][j] =
            one[i - 1].equals(other[j - 1])
                ? lengths[i - 1][j - 1] + 1
                : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
      }
    }
    return lengths[one.length][other.length];
  }

  @Test
  void aWordIsFoundByItsNumber() {
    Words words = Words.of("the ships waited");
    assertThat(words.has(Words.number("container ship"))).isTrue();
    assertThat(words.has(Words.number("boat"))).isFalse();
    assertThat(words.has(Words.number(null))).isFalse();
    assertThat(words.hasAny(Words.numbers("boat", "waiting"))).isTrue();
  }

  @Test
  void termsAreDifferentWordsWithWhatTheyWeigh() {
    Terms terms = Words.terms("the zyx zyx");
    assertThat(terms.size()).isEqualTo(2);
    assertThat(terms.sum()).isCloseTo(1.5 + WeighTerms.RARE, within(1e-9));
  }
}
