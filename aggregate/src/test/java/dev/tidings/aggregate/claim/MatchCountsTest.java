package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two numbers count the same. */
class MatchCountsTest {

  private static final String COUNT = "the same count";
  private static final String FLOOD = "the flood killed people in the Sarno valley";
  private static final String RIVER = "people died when the river rose in the valley of Sarno";

  private static ClaimFixture killed(String text, double value) {
    return statement(text, "flood", "KILL", "people").count(exactly(value));
  }

  private static @Nullable String match(ClaimFixture one, ClaimFixture other) {
    HeldClaim first = HeldClaim.of("a", "A", NOON, one.in("a"));
    HeldClaim second = HeldClaim.of("t", "B", NOON.plusSeconds(3600), other.in("t"));
    String match = MatchClaims.match(first, second);
    assertThat(MatchClaims.match(second, first) == null).isEqualTo(match == null);
    return match;
  }

  private static Quantity of(double value, String unit) {
    return new Quantity(value, value, value, unit, null);
  }

  @Test
  void countsOfOneKindNeedFewWordsInCommon() {
    assertThat(match(killed(FLOOD, 12), killed(RIVER, 14))).isEqualTo(COUNT + ": KILL, people");
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
    String match = match(killed(FLOOD, 12).at("wd:Q1"), other);
    assertThat(match != null && match.startsWith(COUNT)).isEqualTo(same);
  }

  @Test
  void aTollIsTheSameWhateverIsCalledItsCause() {
    ClaimFixture river = statement(RIVER, "river", "KILL", "people").count(exactly(14));
    assertThat(match(killed(FLOOD, 12), river)).startsWith(COUNT);
  }

  @Test
  void aTollOfOneActorIsNotThatOfAnother() {
    ClaimFixture one = statement(FLOOD, "wd:Q1", "KILL", "people").count(exactly(12));
    ClaimFixture two = statement(RIVER, "wd:Q2", "KILL", "people").count(exactly(12));
    ClaimFixture same = statement(RIVER, "wd:Q1", "KILL", "people").count(exactly(12));
    assertThat(match(one, two)).isNull();
    assertThat(match(one, same)).startsWith(COUNT);
    assertThat(match(one, killed(RIVER, 12))).startsWith(COUNT);
    assertThat(match(killed(RIVER, 12), one)).startsWith(COUNT);
  }

  private static ClaimFixture waiting(String text, String subject, String unit) {
    return statement(text, subject, "WAIT", "people").count(of(12, unit));
  }

  @Test
  void anyOtherCountIsOfItsSubject() {
    assertThat(match(waiting(FLOOD, "queue", "people"), waiting(RIVER, "queue", "people")))
        .startsWith(COUNT);
    assertThat(match(waiting(FLOOD, "", "people"), waiting(RIVER, "", "people"))).startsWith(COUNT);
    assertThat(startsWithCount(waiting(FLOOD, "queue", "people"), waiting(RIVER, "", "people")))
        .isFalse();
    assertThat(startsWithCount(waiting(FLOOD, "", "people"), waiting(RIVER, "queue", "people")))
        .isFalse();
    assertThat(startsWithCount(waiting(FLOOD, "queue", "people"), waiting(RIVER, "bus", "people")))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "people, true",
    "USD, false",
    "percent, false",
    "percentage point, true",
    "'', false"
  })
  void moneyAndSharesAreNoCounts(String unit, boolean count) {
    boolean percent = unit.startsWith("percent");
    assertThat(startsWithCount(waiting(FLOOD, "queue", unit), waiting(RIVER, "queue", unit)))
        .isEqualTo(count && !percent);
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
    assertThat(startsWithCount(one, other)).isEqualTo(measured);
  }

  private static boolean startsWithCount(ClaimFixture one, ClaimFixture other) {
    String match = match(one, other);
    return match != null && match.startsWith(COUNT);
  }
}
