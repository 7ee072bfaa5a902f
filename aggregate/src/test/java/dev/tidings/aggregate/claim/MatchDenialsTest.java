package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.Match.Kind;
import dev.tidings.enrich.claim.Claim.Modality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When one denies what the other affirms. */
class MatchDenialsTest {

  /** Kind of the match, the same from both sides; null if there is none. */
  private static @Nullable Kind match(ClaimFixture one, ClaimFixture other) {
    HeldClaim first = HeldClaim.of("a", "A", NOON, one.in("a"));
    HeldClaim second = HeldClaim.of("t", "B", NOON.plusSeconds(3600), other.in("t"));
    Kind kind = kind(MatchClaims.match(first, second, CountedTerms.Rarity.IN_STORY));
    assertThat(kind(MatchClaims.match(second, first, CountedTerms.Rarity.IN_STORY)))
        .isEqualTo(kind);
    return kind;
  }

  private static @Nullable Kind kind(@Nullable Match match) {
    return match == null ? null : match.kind();
  }

  private static ClaimFixture blewUp(String subject, String act, String object) {
    return statement("Army units had blown up the Dravik plant", subject, act, object);
  }

  private static ClaimFixture denied(String subject, String act, String object) {
    return statement("Ruritania denies what is told of Dravik", subject, act, object).denied();
  }

  @ParameterizedTest
  @CsvSource({
    "wd:Q9, EXPLODE, dam, true",
    "wd:Q8, EXPLODE, dam, false",
    "army, EXPLODE, dam, false",
    "wd:Q9, DESTROY, dam, false",
    "wd:Q9, EXPLODE, wd:Q7, true",
  })
  void whoIsNamedDidAndDidNotDoIt(String subject, String act, String object, boolean same) {
    Kind match = match(blewUp("wd:Q9", "EXPLODE", "plant"), denied(subject, act, object));
    assertThat(match == Kind.DENIED).isEqualTo(same);
  }

  @Test
  void notWhenItIsSaidOfSomebodyElse() {
    assertThat(match(blewUp("wd:Q9", "EXPLODE", "wd:Q6"), denied("wd:Q9", "EXPLODE", "wd:Q7")))
        .isNull();
    assertThat(match(blewUp("wd:Q9", "EXPLODE", "wd:Q6"), denied("wd:Q9", "EXPLODE", "wd:Q6")))
        .isEqualTo(Kind.DENIED);
    assertThat(match(blewUp("army", "EXPLODE", "plant"), denied("army", "EXPLODE", "dam")))
        .isNull();
  }

  @Test
  void notWhenOneOnlyPlansIt() {
    assertThat(
            match(
                blewUp("wd:Q9", "EXPLODE", "plant").as(Modality.FUTURE),
                denied("wd:Q9", "EXPLODE", "dam")))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({"BE", "HAVE"})
  void beingAndHavingAreTooCommon(String act) {
    assertThat(match(blewUp("wd:Q9", act, "plant"), denied("wd:Q9", act, "dam"))).isNull();
  }

  @Test
  void aDenialOfTheSameNeedsFewWords() {
    ClaimFixture caused = statement("a gust of wind hit the ship", "wind", "STRIKE", "ship");
    ClaimFixture denied =
        statement("winds were not the main reason the ship ran aground", "wind", "BE", "ship")
            .denied();
    assertThat(match(caused, denied)).isEqualTo(Kind.DENIED);
  }
}
