package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialsTest {

  @ParameterizedTest
  @CsvSource({
    "the embassy declined to comment, true",
    "the embassy didn’t answer, true",
    "the embassy didn't answer, true",
    "the archdiocese is yet to confirm it, true",
    "nobody at the embassy answered, true",
    "the embassy answered, false",
    "the note was knotted, false",
  })
  void aTextMaySayNoThoughItAffirms(String text, boolean negative) {
    assertThat(Denials.isNegative(text)).isEqualTo(negative);
  }

  private static boolean names(ClaimFixture denied, String affirmed) {
    ClaimFixture other = statement(affirmed, "", "GO", "");
    return Denials.names(
        HeldClaim.of("a", "A", NOON, denied.denied().in("a")),
        HeldClaim.of("b", "B", NOON, other.in("b")));
  }

  @Test
  void theWordThatIsDeniedHasToBeAffirmed() {
    ClaimFixture stop = statement("the plant will not stop", "plant", "END", "").predicate("stop");
    assertThat(names(stop, "the plant stops on Monday")).isTrue();
    assertThat(names(stop, "the plant opened on Monday")).isFalse();
  }

  @Test
  void ofAGeneralVerbItIsTheObject() {
    ClaimFixture dead = statement("the singer is not dead", "singer", "BE", "dead").predicate("be");
    assertThat(names(dead, "the singer was found dead")).isTrue();
    assertThat(names(dead, "the singer will be in Lima")).isFalse();
  }

  @Test
  void whoDoesNotSayItDeniesNothing() {
    ClaimFixture confirm =
        statement("police have not confirmed that he was there", "police", "CONFIRM", "")
            .predicate("confirm");
    assertThat(names(confirm, "police confirm that he was there")).isFalse();
    assertThat(Denials.isAct("CONFIRM")).isFalse();
    assertThat(Denials.isAct("SELL")).isTrue();
  }
}
