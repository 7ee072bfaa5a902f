package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.moreThan;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two numbers count the same. */
class MatchCountsTest {

  private static final String FLOOD = "the flood killed people in the Sarno valley";
  private static final String RIVER = "people died when the river rose in the valley of Sarno";

  private static final String FERRY = "people wait for the ferry to the isle of Dravik";
  private static final String HEAT = "in the heat before the Dravik ferry there were people";

  private static ClaimFixture killed(String text, double value) {
    return statement(text, "flood", "KILL", "people").count(exactly(value));
  }

  private static @Nullable Match match(ClaimFixture one, ClaimFixture other) {
    HeldClaim first = HeldClaim.of("a", "A", NOON, one.in("a"));
    HeldClaim second = HeldClaim.of("t", "B", NOON.plusSeconds(3600), other.in("t"));
    Match match = MatchClaims.match(first, second, CountedTerms.Rarity.IN_STORY);
    assertThat(MatchClaims.match(second, first, CountedTerms.Rarity.IN_STORY) == null)
        .isEqualTo(match == null);
    return match;
  }

  private static boolean isCount(ClaimFixture one, ClaimFixture other) {
    Match match = match(one, other);
    return match != null && match.kind() == Match.Kind.COUNT;
  }

  private static Quantity of(double value, String unit) {
    return new Quantity(value, value, value, unit, null);
  }

  @Test
  void countsOfOneKindNeedFewWordsInCommon() {
    assertThat(match(killed(FLOOD, 12), killed(RIVER, 14))).isEqualTo(Match.COUNT);
    assertThat(
            match(
                killed(FLOOD, 12),
                killed(
                    "villages of the coast lost power, water and telephone lines overnight", 12)))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "KILL, people, people, wd:Q1, true",
    "KILL, people, people, wd:Q2, false",
    "HURT, people, people, wd:Q1, false",
    "KILL, horse, people, wd:Q1, false",
    "KILL, people, USD, wd:Q1, false",
  })
  void whatBefellWhomAndWhereMustBeTheSame(
      String act, String object, String unit, String place, boolean same) {
    ClaimFixture other = statement(RIVER, "flood", act, object).count(of(12, unit)).at(place);
    assertThat(isCount(killed(FLOOD, 12).at("wd:Q1"), other)).isEqualTo(same);
  }

  @Test
  void aTollIsTheSameWhateverIsCalledItsCause() {
    ClaimFixture river = statement(RIVER, "river", "KILL", "people").count(exactly(14));
    assertThat(isCount(killed(FLOOD, 12), river)).isTrue();
  }

  @Test
  void aTollOfOneActorIsNotThatOfAnother() {
    ClaimFixture one = statement(FLOOD, "wd:Q1", "KILL", "people").count(exactly(12));
    ClaimFixture two = statement(RIVER, "wd:Q2", "KILL", "people").count(exactly(12));
    ClaimFixture same = statement(RIVER, "wd:Q1", "KILL", "people").count(exactly(12));
    assertThat(match(one, two)).isNull();
    assertThat(isCount(one, same)).isTrue();
    assertThat(isCount(one, killed(RIVER, 12))).isTrue();
    assertThat(isCount(killed(RIVER, 12), one)).isTrue();
  }

  private static ClaimFixture waiting(String text, String subject, String unit) {
    return statement(text, subject, "WAIT", "people").count(of(12, unit));
  }

  @Test
  void anyOtherCountIsOfItsSubject() {
    assertThat(isCount(waiting(FERRY, "queue", "people"), waiting(HEAT, "queue", "people")))
        .isTrue();
    assertThat(isCount(waiting(FERRY, "", "people"), waiting(HEAT, "", "people"))).isTrue();
    assertThat(isCount(waiting(FERRY, "queue", "people"), waiting(HEAT, "", "people"))).isFalse();
    assertThat(isCount(waiting(FERRY, "", "people"), waiting(HEAT, "queue", "people"))).isFalse();
    assertThat(isCount(waiting(FERRY, "queue", "people"), waiting(HEAT, "bus", "people")))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "people, true",
    "USD, false",
    "percent, false",
    "percentage point, false",
    "'', false"
  })
  void moneyAndSharesAreNoCounts(String unit, boolean count) {
    assertThat(isCount(waiting(FERRY, "queue", unit), waiting(HEAT, "queue", unit)))
        .isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({
    "economic loss, loss, LOSS, true",
    "loss, loss, LOSS, false",
    "economic loss, lose, LOSS, false",
    "economic loss, loss, COST, false",
  })
  void aValueIsOneWhenItsAdjectiveTellsWhich(
      String object, String predicate, String act, boolean measured) {
    ClaimFixture one =
        statement(FLOOD, "flood", act, object).predicate(predicate).count(of(2e9, "USD"));
    ClaimFixture other =
        statement(RIVER, "river", act, object).predicate(predicate).count(of(2e9, "USD"));
    assertThat(isCount(one, other)).isEqualTo(measured);
  }

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

  @Test
  void theDeadAreOneCountByWhicheverWord() {
    HeldClaim died = held(dead("7,100 people are now known to have died", "BE", 7_100).in("a1"));
    HeldClaim toll = held(dead("the death toll passed 20,000", "KILL", 20_000).in("a2"), 40);
    assertThat(MatchClaims.match(died, toll, CountedTerms.Rarity.IN_STORY)).isEqualTo(Match.COUNT);
  }

  @Test
  void aCountOfTwoPlacesIsNotThatOfOne() {
    HeldClaim joint =
        held(dead("20,000 people died in Turkey and Syria", "KILL", 20_000).at("wd:Q43").in("a1"));
    HeldClaim alone =
        held(dead("17,000 people died in Turkey", "KILL", 17_000).at("wd:Q43").in("a2"));
    assertThat(MatchClaims.match(joint, alone, CountedTerms.Rarity.IN_STORY)).isNull();
    assertThat(MatchClaims.excludes(joint, alone)).isTrue();
  }

  @Test
  void aLaterCountThatIsSmallerMayBeOfAPart() {
    HeldClaim all = held(dead("17,500 people died", "KILL", 17_500).in("a1"));
    HeldClaim part =
        held(dead("3,300 people died in Syria", "KILL", 3_300).at("wd:Q858").in("a2"), 2);
    HeldClaim later = held(dead("20,000 people died", "KILL", 20_000).at("wd:Q858").in("a3"), 2);
    assertThat(MatchClaims.match(all, part, CountedTerms.Rarity.IN_STORY)).isNull();
    assertThat(MatchClaims.match(all, later, CountedTerms.Rarity.IN_STORY))
        .isEqualTo(Match.COUNT_SOMEWHERE);
  }

  private static Quantity flights(double atLeast) {
    return new Quantity(atLeast, null, atLeast, "flight", "more than");
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
    assertThat(MatchClaims.match(all, airline, CountedTerms.Rarity.IN_STORY)).isNull();
  }
}
