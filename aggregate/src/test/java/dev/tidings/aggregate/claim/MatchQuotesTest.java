package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.said;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When two quotations, or a quotation and indirect speech, are of the same words. */
class MatchQuotesTest {

  private static final String REBUILD =
      "we will rebuild every bridge of this valley before the winter comes";

  private static HeldClaim held(String article, ClaimFixture claim) {
    return HeldClaim.of(article, article, NOON, claim.in(article));
  }

  private static @Nullable Match match(ClaimFixture one, ClaimFixture other) {
    return MatchQuotes.match(held("a", one), held("t", other), CountedTerms.Rarity.IN_STORY);
  }

  private static @Nullable Match matchRetold(ClaimFixture one, ClaimFixture other) {
    return MatchQuotes.matchRetold(held("a", one), held("t", other), CountedTerms.Rarity.IN_STORY);
  }

  private static ClaimFixture ana(String words) {
    return said("wd:Q1", "Ana Diaz", words);
  }

  private static ClaimFixture bo(String words) {
    return said("wd:Q2", "Bo Lind", words);
  }

  @Test
  void manyWordsAreNotSaidByTwo() {
    assertThat(match(ana(REBUILD), bo(REBUILD))).isEqualTo(Match.QUOTED);
    assertThat(match(ana(REBUILD), bo("we will rebuild every bridge of this valley")))
        .isEqualTo(Match.QUOTED);
    assertThat(match(ana(REBUILD), bo("we will rebuild every bridge of"))).isEqualTo(Match.QUOTED);
  }

  @Test
  void fewWordsMay() {
    String few = "we will rebuild every bridge";
    assertThat(match(ana(few), bo(few))).isNull();
    assertThat(match(ana(few), ana(few))).isEqualTo(Match.QUOTED);
    assertThat(match(ana(few), said(null, "the mayor", few))).isEqualTo(Match.QUOTED);
  }

  @Test
  void aVersionOfOneSpeakerMayDiffer() {
    String version = "we will rebuild every bridge of this valley before summer ends";
    assertThat(match(ana(REBUILD), ana(version))).isEqualTo(Match.QUOTED_NEARLY);
    assertThat(match(ana(REBUILD), bo(version))).isNull();
    assertThat(match(ana(REBUILD), said(null, "Diaz", version))).isEqualTo(Match.QUOTED_NEARLY);
    assertThat(match(said(null, "", REBUILD), ana(version))).isEqualTo(Match.QUOTED_NEARLY);
  }

  @Test
  void somebodyNamedSaysNearlyTheSameWithOtherWordsBetween() {
    String one =
        "We've gone with beards and curly hair and long hair, short hair, your hair, my hair";
    String other =
        "After exhaustive amounts of research we've gone with beards, curly hair, long hair, short"
            + " hair, your hair, my hair: hairgate is not a thing";
    assertThat(match(ana(one), ana(other))).isEqualTo(Match.QUOTED_NEARLY);
    assertThat(match(ana(one), bo(other))).isNull();
    assertThat(match(ana(one), ana("We've gone with hats, and nobody ever asked"))).isNull();
  }

  @Test
  void aTranslationHasTheSameRareWordsInAnotherOrder() {
    String original = "bridges schools pumps roofs and orchards of the valley need repair";
    String translated =
        "repair is what the pumps roofs orchards bridges valley and schools require";
    assertThat(match(ana(original), ana(translated))).isEqualTo(Match.QUOTED_NEARLY);
    assertThat(match(ana(original), bo(translated))).isNull();
    String shorter = "repair of pumps is what nobody wants to pay for";
    assertThat(match(ana(original), ana(shorter))).isNull();
  }

  @Test
  void otherWordsAreAnotherQuotation() {
    assertThat(match(ana(REBUILD), ana("nobody knows how long the rain will last"))).isNull();
  }

  private static ClaimFixture retold(String text) {
    return statement(text, "mayor", "PROMISE", "bridge");
  }

  @Test
  void indirectSpeechRetellsAQuotation() {
    ClaimFixture same = retold("the mayor will rebuild every bridge of the valley before winter");
    assertThat(matchRetold(ana(REBUILD), same.by("Ana Diaz"))).isEqualTo(Match.RETOLD);
    assertThat(matchRetold(same.by("Ana Diaz"), ana(REBUILD))).isEqualTo(Match.RETOLD);
  }

  @Test
  void whatIsRetoldLiterallyNeedsNoSpeaker() {
    ClaimFixture literal = retold("rebuild bridge valley winter comes").predicate("rebuild");
    assertThat(matchRetold(ana("rebuild bridge valley winter comes"), literal.by("Bo Lind")))
        .isEqualTo(Match.RETOLD);
  }

  @Test
  void lessInCommonNeedsASpeakerThatAgrees() {
    ClaimFixture less = retold("every bridge would be rebuilt before the winter began");
    assertThat(matchRetold(ana(REBUILD), less.by("Diaz"))).isEqualTo(Match.RETOLD);
    assertThat(matchRetold(ana(REBUILD), less.by("Bo Lind"))).isNull();
  }

  @Test
  void oneWordInCommonIsNotEnough() {
    ClaimFixture other = retold("the bridge of Ruritania carries nine thousand lorries");
    assertThat(matchRetold(ana(REBUILD), other.by("Ana Diaz"))).isNull();
  }
}
