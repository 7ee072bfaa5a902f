package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.moreThan;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim;
import org.junit.jupiter.api.Test;

class MatchClaimsTest {
  private static HeldClaim held(Claim claim) {
    return held(claim, 0);
  }

  private static HeldClaim held(Claim claim, int hours) {
    String article = claim.sourceSpan().articleId();
    return HeldClaim.of(article, "Source " + article, NOON.plusSeconds(3600L * hours), claim);
  }

  private static ClaimFixture dead(String text, String predicate, double atLeast) {
    return statement(text, "", predicate, "people").count(moreThan(atLeast));
  }

  private static Claim.Quantity flights(double atLeast) {
    return new Claim.Quantity(atLeast, null, atLeast, "flight", "more than");
  }

  @Test
  void theDeadAreOneCountByWhicheverWord() {
    HeldClaim died = held(dead("7,100 people are now known to have died", "BE", 7_100).in("a1"));
    HeldClaim toll = held(dead("the death toll passed 20,000", "KILL", 20_000).in("a2"), 40);
    assertThat(MatchClaims.match(died, toll)).isEqualTo(Match.COUNT);
  }

  @Test
  void aCountOfTwoPlacesIsNotThatOfOne() {
    HeldClaim joint =
        held(dead("20,000 people died in Turkey and Syria", "KILL", 20_000).at("wd:Q43").in("a1"));
    HeldClaim alone =
        held(dead("17,000 people died in Turkey", "KILL", 17_000).at("wd:Q43").in("a2"));
    assertThat(MatchClaims.match(joint, alone)).isNull();
    assertThat(MatchClaims.excludes(joint, alone)).isTrue();
  }

  @Test
  void aLaterCountThatIsSmallerMayBeOfAPart() {
    HeldClaim all = held(dead("17,500 people died", "KILL", 17_500).in("a1"));
    HeldClaim part =
        held(dead("3,300 people died in Syria", "KILL", 3_300).at("wd:Q858").in("a2"), 2);
    HeldClaim later = held(dead("20,000 people died", "KILL", 20_000).at("wd:Q858").in("a3"), 2);
    assertThat(MatchClaims.match(all, part)).isNull();
    assertThat(MatchClaims.match(all, later)).isEqualTo(Match.COUNT_SOMEWHERE);
  }

  @Test
  void whatOneCancelledIsAPartOfAllThatWereCancelled() {
    HeldClaim all =
        held(
            statement("5,000 flights were cancelled", "", "CANCEL", "flight")
                .count(flights(5_000))
                .in("a1"));
    HeldClaim airline =
        held(
            statement("an airline cancelled 6,000 flights", "wd:Q1", "CANCEL", "flight")
                .count(flights(6_000))
                .in("a2"));
    assertThat(MatchClaims.match(all, airline)).isNull();
  }

  @Test
  void oneNameOfTwoEntitiesIsOnePerson() {
    String text = "injured a leg at military exercises";
    HeldClaim full =
        held(
            statement("Kim Jong-un " + text, "wd:Q1", "HURT", "leg").named("Kim Jong-un").in("a1"));
    HeldClaim brief = held(statement("Kim " + text, "wd:Q2", "HURT", "leg").named("Kim").in("a2"));
    HeldClaim other = held(statement("Lee " + text, "wd:Q3", "HURT", "leg").named("Lee").in("a3"));
    assertThat(MatchClaims.match(full, brief)).isNotNull();
    assertThat(strength(full, other)).isLessThan(strength(full, brief));
  }

  private static double strength(HeldClaim one, HeldClaim other) {
    Match match = MatchClaims.match(one, other);
    return match == null ? 0 : match.strength();
  }

  @Test
  void oneMeasureIsNotAnother() {
    ClaimFixture economic =
        statement("losses from the quake are likely to exceed", "", "LOSS", "economic loss")
            .predicate("loss");
    ClaimFixture insured =
        statement("losses from the quake are likely to exceed", "", "LOSS", "insured loss")
            .predicate("loss");
    HeldClaim one = held(economic.count(exactly(2_000)).in("a1"));
    HeldClaim other = held(insured.count(exactly(1_900)).in("a2"));
    assertThat(MatchClaims.match(one, other)).isNull();
    assertThat(MatchClaims.match(one, held(economic.count(exactly(2_000)).in("a3")))).isNotNull();
  }

  @Test
  void aDenialOfTheSameNeedsFewWords() {
    HeldClaim caused =
        held(statement("a gust of wind hit the ship", "wind", "STRIKE", "ship").in("a1"));
    HeldClaim denied =
        held(
            statement("winds were not the main reason the ship ran aground", "wind", "BE", "ship")
                .denied()
                .in("a2"));
    assertThat(MatchClaims.match(caused, denied)).isEqualTo(Match.DENIED);
  }

  @Test
  void clausesOfASentenceThatWasTakenOverAreNotOne() {
    String sentence =
        "Ruritania won the cup for the third time on penalties after the match in Dravik"
            + " had stood at three goals each after extra time";
    ClaimFixture win =
        statement("Ruritania won the cup for the third time", "wd:Q1", "WIN", "cup")
            .inSentence(sentence);
    ClaimFixture draw =
        statement("the match had stood at goals after extra", "match", "STAND", "goal")
            .inSentence(sentence);
    assertThat(MatchClaims.match(held(win.in("a1")), held(draw.in("a2")))).isNull();
    assertThat(MatchClaims.match(held(win.in("a1")), held(win.in("a3")))).isNotNull();
  }
}
