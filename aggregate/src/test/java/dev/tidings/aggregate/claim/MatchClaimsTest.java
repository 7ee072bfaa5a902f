package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.said;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim.Modality;
import dev.tidings.enrich.claim.Claim.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchClaimsTest {

  private static final String TERMINAL =
      "the harbour authority closed the eastern container terminal of Ruritania";
  private static final String WORDS = "the same in nearly the same words";
  private static final String COUNT = "the same count";
  private static final String DENIED = "one denies what the other affirms";

  private static @Nullable String match(ClaimFixture one, ClaimFixture other) {
    HeldClaim first = HeldClaim.of("a", "A", NOON, one.in("a"));
    HeldClaim second = HeldClaim.of("t", "B", NOON.plusSeconds(3600), other.in("t"));
    String match = MatchClaims.match(first, second);
    assertThat(MatchClaims.match(second, first) == null).isEqualTo(match == null);
    return match;
  }

  private static @Nullable String matchInOneArticle(
      ClaimFixture one, ClaimFixture other, int start) {
    return MatchClaims.match(
        HeldClaim.of("a", "A", NOON, one.in("a", 0)),
        HeldClaim.of("a", "A", NOON, other.in("a", start)));
  }

  private static Quantity of(double value, String unit) {
    return new Quantity(value, value, value, unit, null);
  }

  private static ClaimFixture closed(String text) {
    return statement(text, "authority", "CLOSE", "terminal");
  }

  // Words

  @Test
  void theSameInNearlyTheSameWordsIsTheSame() {
    assertThat(match(closed(TERMINAL), closed("the authority closed the eastern terminal")))
        .startsWith(WORDS + ": subject authority; predicate CLOSE; object terminal; words ");
  }

  @Test
  void otherWordsAreNot() {
    assertThat(match(closed(TERMINAL), closed("rain fell on seven villages"))).isNull();
  }

  @Test
  void whatIsNotSurelyAClaimIsNotCompared() {
    assertThat(match(closed(TERMINAL).unsure(), closed(TERMINAL))).isNull();
    assertThat(match(closed(TERMINAL), closed(TERMINAL).unsure())).isNull();
  }

  @Test
  void whatIsTakenFromOneSentenceIsNotComparedWithItself() {
    assertThat(matchInOneArticle(closed(TERMINAL), closed(TERMINAL), 0)).isNull();
    assertThat(matchInOneArticle(closed(TERMINAL), closed(TERMINAL), TERMINAL.length() - 1))
        .isNull();
    assertThat(matchInOneArticle(closed(TERMINAL), closed(TERMINAL), TERMINAL.length()))
        .startsWith(WORDS);
  }

  @Test
  void whoSaysTwoThingsInOneArticleSeldomMeansTheSame() {
    ClaimFixture full = closed(TERMINAL).at("wd:Q1");
    ClaimFixture part = closed("the container terminal was closed").named("storm").at("wd:Q2");
    assertThat(match(full, part)).startsWith(WORDS);
    assertThat(matchInOneArticle(full, part, 100)).isNull();
    assertThat(matchInOneArticle(full.by("Ana Diaz"), part.by("Bo Lind").denied(), 100))
        .startsWith(WORDS);
  }

  @Test
  void twoActorsDoTwoThings() {
    String text = "the container terminal was closed";
    ClaimFixture byOne = statement(TERMINAL, "wd:Q1", "CLOSE", "terminal");
    assertThat(match(byOne, statement(text, "wd:Q1", "CLOSE", "terminal"))).startsWith(WORDS);
    assertThat(match(byOne, statement(TERMINAL, "wd:Q2", "CLOSE", "terminal"))).startsWith(WORDS);
    ClaimFixture few = statement("the terminal was closed early", "wd:Q2", "CLOSE", "terminal");
    assertThat(match(byOne, few)).isNull();
    assertThat(match(byOne, statement("the terminal was closed early", "", "CLOSE", "terminal")))
        .startsWith(WORDS);
  }

  @Test
  void theDeadAndTheInjuredAreCountedInTheSameWords() {
    String text = "at least forty people on board the ferry from Ruritania";
    ClaimFixture killed = statement(text, "ferry", "KILL", "people");
    assertThat(match(killed, statement(text, "ferry", "HURT", "people"))).isNull();
    assertThat(match(killed, statement(text, "ferry", "KILL", "people"))).startsWith(WORDS);
    assertThat(match(killed, statement(text, "ferry", "CARRY", "people"))).startsWith(WORDS);
    assertThat(match(statement(text, "ferry", "CARRY", "people"), killed)).startsWith(WORDS);
  }

  @Test
  void twoValuesOfOneArticleAreTwoThings() {
    ClaimFixture ten = closed(TERMINAL).count(exactly(10));
    assertThat(matchInOneArticle(ten, closed(TERMINAL).count(exactly(40)), 100)).isNull();
    assertThat(matchInOneArticle(ten, closed(TERMINAL).count(exactly(10)), 100)).isNotNull();
  }

  @Test
  void valuesOfTwoPlacesAreTwoThings() {
    ClaimFixture here = closed(TERMINAL).count(exactly(10)).at("wd:Q1");
    assertThat(match(here, closed(TERMINAL).count(exactly(40)).at("wd:Q2"))).isNull();
    assertThat(match(here, closed(TERMINAL).count(exactly(10)).at("wd:Q2"))).startsWith(WORDS);
    ClaimFixture part = closed(TERMINAL).count(exactly(10)).at("x:location:pier");
    assertThat(match(part, closed(TERMINAL).count(exactly(40)))).isNull();
    assertThat(match(closed(TERMINAL).count(exactly(10)).at("wd:Q1"), closed(TERMINAL)))
        .startsWith(WORDS);
  }

  @Test
  void valuesThatCannotBothHoldNeedTheSameFrame() {
    ClaimFixture ten = closed(TERMINAL).count(exactly(10));
    ClaimFixture others = statement(TERMINAL, "storm", "CLOSE", "port").count(exactly(40));
    assertThat(match(ten, others)).isNull();
    assertThat(match(ten, statement(TERMINAL, "storm", "CLOSE", "port").count(exactly(10))))
        .startsWith(WORDS);
    assertThat(match(ten, statement(TERMINAL, "storm", "CLOSE", "port").count(of(40, "USD"))))
        .startsWith(WORDS);
  }

  // Counts

  private static final String FLOOD = "the flood killed people in the Sarno valley";
  private static final String RIVER = "people died when the river rose in the valley of Sarno";

  private static ClaimFixture killed(String text, double value) {
    return statement(text, "flood", "KILL", "people").count(exactly(value));
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

  // Denials

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
    String match = match(blewUp("wd:Q9", "EXPLODE", "plant"), denied(subject, act, object));
    assertThat(match != null && match.startsWith(DENIED)).isEqualTo(same);
  }

  @Test
  void notWhenItIsSaidOfSomebodyElse() {
    assertThat(match(blewUp("wd:Q9", "EXPLODE", "wd:Q6"), denied("wd:Q9", "EXPLODE", "wd:Q7")))
        .isNull();
    assertThat(match(blewUp("wd:Q9", "EXPLODE", "wd:Q6"), denied("wd:Q9", "EXPLODE", "wd:Q6")))
        .startsWith(DENIED);
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

  // Quotations

  @Test
  void quotationsAreComparedByTheirWords() {
    ClaimFixture said = said(null, "Ana Diaz", TERMINAL);
    assertThat(match(said, said(null, "Diaz", TERMINAL))).isEqualTo("the same words quoted");
    assertThat(match(said, closed(TERMINAL))).isEqualTo("quoted by one, retold by the other");
    assertThat(match(said, closed("rain fell on seven villages"))).isNull();
  }

  @Test
  void entitiesHaveIds() {
    assertThat(MatchClaims.isEntity("wd:Q1")).isTrue();
    assertThat(MatchClaims.isEntity("x:person:ana")).isTrue();
    assertThat(MatchClaims.isEntity("people")).isFalse();
    assertThat(MatchClaims.isEntity(null)).isFalse();
  }
}
