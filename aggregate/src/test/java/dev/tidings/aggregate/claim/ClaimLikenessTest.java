package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.ClaimTime;
import dev.tidings.enrich.claim.Claim.Modality;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimLikenessTest {

  private static final String TERMINAL =
      "the harbour authority closed the eastern container terminal of Ruritania";
  private static final Offset<Double> NEARLY = within(1e-9);

  private static HeldClaim held(ClaimFixture claim) {
    return HeldClaim.of("a", "A", NOON, claim.in("a"));
  }

  /** An article named after a word that tells nothing. */
  private static HeldClaim other(ClaimFixture claim) {
    return HeldClaim.of("t", "B", NOON, claim.in("t"));
  }

  private static ClaimFixture closed(String text) {
    return statement(text, "authority", "CLOSE", "terminal");
  }

  private static double of(HeldClaim one, HeldClaim other) {
    return ClaimLikeness.of(one, other, Double.NEGATIVE_INFINITY);
  }

  private static double of(ClaimFixture one, ClaimFixture other) {
    return of(held(one), other(other));
  }

  @Test
  void theSameWordsAreSurelyTheSame() {
    assertThat(of(closed(TERMINAL), closed(TERMINAL))).isCloseTo(15.35, within(0.01));
  }

  /** By hand, of made-up words that weigh 6.5 each: a third of the weight, half the sequence. */
  @Test
  void wordsFrameAndOrderAddUp() {
    ClaimFixture one = statement("zyxk zyxm zyxn zyxo", "quov", "GO", "pelt");
    ClaimFixture two = statement("zyxk zyxm zyxu zyxw", "brod", "GO", "pelt");
    double words = 10 / 3.0 + 0.05 * 13;
    double frame = 1.2 + 1.5;
    double order = 1.5 / 3 + (1.4 + 1.3) / 2;
    assertThat(of(one, two)).isCloseTo(-4.9 + words + frame + order, NEARLY);
  }

  @Test
  void fewerWordsInCommonAreLessLikely() {
    double full = of(closed(TERMINAL), closed(TERMINAL));
    double cut = of(closed(TERMINAL), closed("the harbour authority closed the eastern terminal"));
    double other = of(closed(TERMINAL), closed("the harbour authority opened a terminal"));
    assertThat(cut).isLessThan(full).isGreaterThan(other);
    assertThat(other).isBetween(0.0, cut - 3);
  }

  @Test
  void withNextToNothingInCommonTheFrameAloneDoesNotDecide() {
    ClaimFixture elsewhere =
        statement("rain fell on seven villages overnight", "authority", "CLOSE", "terminal");
    assertThat(of(closed(TERMINAL), elsewhere)).isNegative();
  }

  @Test
  void emptyTextsAreAlikeByTheirFrameAlone() {
    assertThat(of(closed(""), closed(""))).isCloseTo(-4.9 + 1.2 + 1.5, NEARLY);
  }

  @Test
  void theSameActAndObjectSpeakForIt() {
    ClaimFixture few = closed("the container terminal was closed");
    double same = of(closed(TERMINAL), few);
    assertThat(same).isPositive();
    assertThat(
            of(
                closed(TERMINAL),
                statement("the container terminal was closed", "", "CLOSE", "port")))
        .isLessThan(same);
    assertThat(
            of(
                closed(TERMINAL),
                statement("the container terminal was closed", "", "GO", "terminal")))
        .isLessThan(same);
  }

  @Test
  void soDoWordsForTheOthersObjectAndVerb() {
    ClaimFixture one = statement("zyxk zyxm gates zyxo", "", "GO", "");
    double none = of(one, statement("quov brod", "", "STOP", "lamp"));
    double object = of(one, statement("quov brod", "", "STOP", "gate"));
    double verb = of(one, statement("quov brod", "", "STOP", "lamp").predicate("zyxo"));
    assertThat(object).isGreaterThan(none);
    assertThat(verb).isGreaterThan(none);
    assertThat(of(statement("quov brod", "", "STOP", "gate"), one)).isCloseTo(object, NEARLY);
    assertThat(of(statement("quov brod", "", "STOP", "").predicate("zyxo"), one))
        .isCloseTo(verb, NEARLY);
  }

  @Test
  void whatMayDifferIsLeftOut() {
    double plain = of(closed(TERMINAL), closed(TERMINAL));
    assertThat(of(closed(TERMINAL).by("Ana Diaz"), closed(TERMINAL).by("Bo Lind")))
        .isEqualTo(plain);
    assertThat(of(closed(TERMINAL), closed(TERMINAL).denied())).isEqualTo(plain);
    assertThat(of(closed(TERMINAL), closed(TERMINAL).as(Modality.FUTURE))).isEqualTo(plain);
    assertThat(of(closed(TERMINAL), closed(TERMINAL).count(exactly(3)))).isEqualTo(plain);
    assertThat(of(closed(TERMINAL), closed(TERMINAL).named("storm"))).isEqualTo(plain);
  }

  /** Of sentences with nothing in common, so that only numbers and their order count. */
  private static double ofTexts(String one, String other) {
    return of(closed(one).inSentence("zyxk zyxm"), closed(other).inSentence("quov brod"));
  }

  @Test
  void numbersSpeakForItOrAgainst() {
    double without = ofTexts("gates kilp", "gates marn");
    assertThat(ofTexts("gates 12", "gates 40")).as("other numbers").isLessThan(without);
    assertThat(ofTexts("gates 12", "gates marn")).isEqualTo(without);
    assertThat(ofTexts("gates kilp", "gates 40")).isEqualTo(without);
    assertThat(ofTexts("gates 12 40", "gates 40"))
        .as("one number in common")
        .isGreaterThan(ofTexts("gates kilp marn", "gates marn"));
  }

  @Test
  void otherPlacesSpeakAgainst() {
    double nowhere = of(closed("x"), closed("x"));
    assertThat(of(closed("x").at("wd:Q1"), closed("x").at("wd:Q2"))).isLessThan(nowhere);
    assertThat(of(closed("x").at("wd:Q1"), closed("x").at("wd:Q1"))).isEqualTo(nowhere);
    assertThat(of(closed("x").at("wd:Q1"), closed("x"))).isEqualTo(nowhere);
    assertThat(of(closed("x"), closed("x").at("wd:Q1"))).isEqualTo(nowhere);
  }

  @Test
  void twoClausesOfASentenceThatWasTakenOverAreNotAlike() {
    String sentence = "zyxk zyxm zyxn while zyxo zyxu zyxw";
    ClaimFixture one = statement("zyxk zyxm zyxn", "", "GO", "").inSentence(sentence);
    ClaimFixture two = statement("zyxo zyxu zyxw", "", "STOP", "").inSentence(sentence);
    assertThat(of(one, one)).isPositive();
    assertThat(of(one, two)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void sentencesAloneCountForLittle() {
    ClaimFixture one = statement("zyxk zyxm", "", "GO", "").inSentence("zyxk zyxm zyxo zyxu");
    ClaimFixture two = statement("quov brod", "", "STOP", "").inSentence("quov brod zyxo zyxu");
    ClaimFixture clause = statement("zyxo zyxu", "", "STOP", "").inSentence("quov brod zyxo zyxu");
    ClaimFixture same = statement("zyxo zyxu", "", "GO", "").inSentence("zyxk zyxm zyxo zyxu");
    assertThat(of(one, two)).isCloseTo(-4.9 + 10 * 0.25 + 0.05 * 13, NEARLY);
    assertThat(of(same, clause)).isGreaterThan(10 / 3.0 - 4.9);
  }

  @Test
  void whatCannotBeLikeEnoughIsNotWorkedOut() {
    List<ClaimFixture> claims =
        List.of(
            closed(TERMINAL),
            closed("the harbour authority opened a terminal").at("wd:Q1"),
            statement("rain fell on 7 villages", "", "FALL", "village").at("wd:Q2"),
            statement("12 gates of the harbour were shut", "", "SHUT", "gate"));
    for (ClaimFixture one : claims) {
      for (ClaimFixture other : claims) {
        double full = of(one, other);
        for (double needed = -6.3; needed < 17; needed += 0.5) {
          double found = ClaimLikeness.of(held(one), other(other), needed);
          assertThat(found >= needed).isEqualTo(full >= needed);
          if (full >= needed) {
            assertThat(found).isEqualTo(full);
          }
        }
      }
    }
    HeldClaim opened = other(claims.get(1));
    assertThat(ClaimLikeness.of(held(closed(TERMINAL)), opened, 17))
        .isLessThan(of(held(closed(TERMINAL)), opened));
  }

  private static ClaimTime hours(@Nullable Integer from, @Nullable Integer to) {
    return new ClaimTime(at(from), at(to), NOON);
  }

  private static @Nullable Instant at(@Nullable Integer hours) {
    return hours == null ? null : NOON.plus(Duration.ofHours(hours));
  }

  @Test
  void timesAreApartWhenOneEndsBeforeTheOtherBegins() {
    assertThat(ClaimLikeness.apart(hours(0, 2), hours(3, 4))).isTrue();
    assertThat(ClaimLikeness.apart(hours(3, 4), hours(0, 2))).isTrue();
    assertThat(ClaimLikeness.apart(hours(0, 3), hours(3, 4))).isTrue();
    assertThat(ClaimLikeness.apart(hours(0, 4), hours(3, 5))).isFalse();
    assertThat(ClaimLikeness.apart(hours(0, null), hours(3, 5))).isFalse();
    assertThat(ClaimLikeness.apart(hours(null, 2), hours(3, null))).isTrue();
    assertThat(ClaimLikeness.apart(hours(null, 5), hours(3, null))).isFalse();
    assertThat(ClaimLikeness.apart(null, hours(3, 5))).isFalse();
    assertThat(ClaimLikeness.apart(hours(3, 5), null)).isFalse();
  }

  @Test
  void otherTimesSpeakAgainst() {
    HeldClaim morning = timed(hours(-6, -4));
    assertThat(of(morning, timed(hours(1, 2)))).isLessThan(of(morning, timed(hours(-6, -5))));
    assertThat(of(morning, held(closed(TERMINAL)))).isEqualTo(of(morning, morning));
  }

  private static HeldClaim timed(ClaimTime time) {
    return HeldClaim.of("a", "A", NOON, at(closed(TERMINAL).in("a"), time));
  }

  private static Claim at(Claim claim, ClaimTime time) {
    return new Claim(
        claim.claimId(),
        claim.text(),
        claim.frame(),
        claim.quantity(),
        time,
        claim.polarity(),
        claim.modality(),
        claim.speaker(),
        claim.cue(),
        claim.quote(),
        claim.sourceSpan(),
        claim.worth(),
        claim.confidence());
  }
}
