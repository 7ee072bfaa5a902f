package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.said;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.Match.Kind;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When two claims are about the same by what their words and frames have in common. */
class MatchClaimsTest {

  private static final String TERMINAL =
      "the harbour authority closed the eastern container terminal of Ruritania";

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

  private static @Nullable Kind matchInOneArticle(ClaimFixture one, ClaimFixture other, int start) {
    return kind(
        MatchClaims.match(
            HeldClaim.of("a", "A", NOON, one.in("a", 0)),
            HeldClaim.of("a", "A", NOON, other.in("a", start)),
            CountedTerms.Rarity.IN_STORY));
  }

  private static Quantity of(double value, String unit) {
    return new Quantity(value, value, value, unit, null);
  }

  private static ClaimFixture closed(String text) {
    return statement(text, "authority", "CLOSE", "terminal");
  }

  @Test
  void theSameInNearlyTheSameWordsIsTheSame() {
    assertThat(match(closed(TERMINAL), closed("the authority closed the eastern terminal")))
        .isEqualTo(Kind.WORDS);
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
        .isEqualTo(Kind.WORDS);
  }

  @Test
  void whoSaysTwoThingsInOneArticleSeldomMeansTheSame() {
    ClaimFixture full = closed(TERMINAL).at("wd:Q1");
    ClaimFixture part = closed("the terminal was closed early").named("storm").at("wd:Q2");
    assertThat(match(full, part)).isEqualTo(Kind.WORDS);
    assertThat(matchInOneArticle(full, part, 100)).isNull();
    assertThat(matchInOneArticle(full.by("Ana Diaz"), part.by("Bo Lind").denied(), 100))
        .isEqualTo(Kind.WORDS);
  }

  @Test
  void twoActorsDoTwoThings() {
    String text = "the container terminal was closed";
    ClaimFixture byOne = statement(TERMINAL, "wd:Q1", "CLOSE", "terminal");
    assertThat(match(byOne, statement(text, "wd:Q1", "CLOSE", "terminal"))).isEqualTo(Kind.WORDS);
    assertThat(match(byOne, statement(TERMINAL, "wd:Q2", "CLOSE", "terminal")))
        .isEqualTo(Kind.WORDS);
    ClaimFixture few = statement("the terminal was closed early", "wd:Q2", "CLOSE", "terminal");
    assertThat(match(byOne, few)).isNull();
    assertThat(match(byOne, statement("the terminal was closed early", "", "CLOSE", "terminal")))
        .isEqualTo(Kind.WORDS);
  }

  @Test
  void theDeadAndTheInjuredAreCountedInTheSameWords() {
    String text = "at least forty people on board the ferry from Ruritania";
    ClaimFixture killed = statement(text, "ferry", "KILL", "people");
    assertThat(match(killed, statement(text, "ferry", "HURT", "people"))).isNull();
    assertThat(match(killed, statement(text, "ferry", "KILL", "people"))).isEqualTo(Kind.WORDS);
    assertThat(match(killed, statement(text, "ferry", "CARRY", "people"))).isEqualTo(Kind.WORDS);
    assertThat(match(statement(text, "ferry", "CARRY", "people"), killed)).isEqualTo(Kind.WORDS);
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
    assertThat(match(here, closed(TERMINAL).count(exactly(10)).at("wd:Q2"))).isEqualTo(Kind.WORDS);
    ClaimFixture part = closed(TERMINAL).count(exactly(10)).at("x:location:pier");
    assertThat(match(part, closed(TERMINAL).count(exactly(40)))).isNull();
    assertThat(match(closed(TERMINAL).count(exactly(10)).at("wd:Q1"), closed(TERMINAL)))
        .isEqualTo(Kind.WORDS);
  }

  @Test
  void valuesThatCannotBothHoldNeedTheSameFrame() {
    ClaimFixture ten = closed(TERMINAL).count(exactly(10));
    ClaimFixture others = statement(TERMINAL, "storm", "CLOSE", "port").count(exactly(40));
    assertThat(match(ten, others)).isNull();
    assertThat(match(ten, statement(TERMINAL, "storm", "CLOSE", "port").count(exactly(10))))
        .isEqualTo(Kind.WORDS);
    assertThat(match(ten, statement(TERMINAL, "storm", "CLOSE", "port").count(of(40, "USD"))))
        .isEqualTo(Kind.WORDS);
  }

  private static HeldClaim held(Claim claim) {
    String article = claim.sourceSpan().articleId();
    return HeldClaim.of(article, "Source " + article, NOON, claim);
  }

  @Test
  void oneNameOfTwoEntitiesIsOnePerson() {
    String text = "injured a leg at military exercises";
    HeldClaim full =
        held(
            statement("Kim Jong-un " + text, "wd:Q1", "HURT", "leg").named("Kim Jong-un").in("a1"));
    HeldClaim brief = held(statement("Kim " + text, "wd:Q2", "HURT", "leg").named("Kim").in("a2"));
    HeldClaim other = held(statement("Lee " + text, "wd:Q3", "HURT", "leg").named("Lee").in("a3"));
    assertThat(MatchClaims.match(full, brief, CountedTerms.Rarity.IN_STORY)).isNotNull();
    assertThat(strength(full, other)).isLessThan(strength(full, brief));
  }

  private static double strength(HeldClaim one, HeldClaim other) {
    Match match = MatchClaims.match(one, other, CountedTerms.Rarity.IN_STORY);
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
    assertThat(MatchClaims.match(one, other, CountedTerms.Rarity.IN_STORY)).isNull();
    assertThat(
            MatchClaims.match(
                one, held(economic.count(exactly(2_000)).in("a3")), CountedTerms.Rarity.IN_STORY))
        .isNotNull();
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
    assertThat(
            MatchClaims.match(
                held(win.in("a1")), held(draw.in("a2")), CountedTerms.Rarity.IN_STORY))
        .isNull();
    assertThat(
            MatchClaims.match(held(win.in("a1")), held(win.in("a3")), CountedTerms.Rarity.IN_STORY))
        .isNotNull();
  }

  @Test
  void quotationsAreComparedByTheirWords() {
    ClaimFixture said = said(null, "Ana Diaz", TERMINAL);
    assertThat(match(said, said(null, "Diaz", TERMINAL))).isEqualTo(Kind.QUOTED);
    assertThat(match(said, closed(TERMINAL))).isEqualTo(Kind.RETOLD);
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
