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

class MatchKindsTest {

  private static final String TERMINAL =
      "the harbour authority closed the eastern container terminal of Ruritania";
  private static final String WORDS = "the same in nearly the same words";
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
