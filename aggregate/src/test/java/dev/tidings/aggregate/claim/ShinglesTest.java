package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShinglesTest {
  private static final Shingles LONG = Shingles.of("ka ko ki ke ku na no ni");

  @Test
  void aStatementHasNone() {
    Shingles none = Shingles.of(null);
    assertThat(none.words()).isZero();
    assertThat(none.containment(LONG)).isZero();
    assertThat(LONG.containment(none)).isZero();
  }

  @Test
  void punctuationCaseAndKindsOfApostrophesDoNotCount() {
    Shingles written = Shingles.of("“We don’t know, yet”");
    assertThat(written.words()).isEqualTo(4);
    assertThat(written.containment(Shingles.of("we DON'T know yet."))).isEqualTo(1);
    assertThat(written.containment(Shingles.of("we do nt know yet"))).isLessThan(1);
  }

  @Test
  void aPartIsContainedWhole() {
    assertThat(LONG.containment(Shingles.of("ki ke ku na no ni"))).isEqualTo(1);
    assertThat(Shingles.of("ki ke ku na no ni").containment(LONG)).isEqualTo(1);
  }

  @Test
  void fromSixWordsOnRunsOfThreeCount() {
    // Of four runs of three words the last two are changed; of the runs of two only one would be.
    assertThat(LONG.containment(Shingles.of("ka ko ki ke ku xu"))).isEqualTo(.75);
    assertThat(LONG.containment(Shingles.of("ka ko ki xu ke ku"))).isEqualTo(.25);
  }

  @Test
  void belowSixWordsRunsOfTwoCount() {
    assertThat(LONG.containment(Shingles.of("ka ko xu ke ku"))).isEqualTo(.5);
    assertThat(LONG.containment(Shingles.of("ko ka"))).isZero();
  }

  @Test
  void aSingleWordIsARunOfItsOwn() {
    assertThat(Shingles.of("never").containment(Shingles.of("Never!"))).isEqualTo(1);
    assertThat(Shingles.of("never").containment(Shingles.of("ever"))).isZero();
  }

  @Test
  void wordsAreNotRunTogether() {
    assertThat(Shingles.of("ab c").containment(Shingles.of("a bc"))).isZero();
  }
}
