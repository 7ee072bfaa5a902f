package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.said;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.ClaimTime;
import java.time.Duration;
import java.time.Instant;
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

  private static double[] measures(ClaimFixture one, ClaimFixture other) {
    return ClaimLikeness.measures(held(one), other(other));
  }

  @Test
  void theSameWordsAreSurelyTheSame() {
    assertThat(ClaimLikeness.of(held(closed(TERMINAL)), other(closed(TERMINAL))))
        .isCloseTo(5.7, within(0.01));
  }

  @Test
  void fewerWordsInCommonAreLessLikely() {
    HeldClaim full = held(closed(TERMINAL));
    double cut =
        ClaimLikeness.of(full, other(closed("the harbour authority closed the eastern terminal")));
    double other = ClaimLikeness.of(full, other(closed("the harbour authority opened a terminal")));
    assertThat(cut).isBetween(3.0, 5.0).isGreaterThan(other);
    assertThat(other).isBetween(0.0, 3.0);
  }

  @Test
  void withNextToNothingInCommonTheFrameAloneDoesNotDecide() {
    HeldClaim elsewhere =
        other(statement("rain fell on seven villages overnight", "authority", "FALL", "terminal"));
    assertThat(ClaimLikeness.of(held(closed(TERMINAL)), elsewhere))
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void aFewCommonWordsNeedTheSameActAndObject() {
    String few = "the container terminal was closed";
    HeldClaim full = held(closed(TERMINAL));
    assertThat(ClaimLikeness.of(full, other(closed(few)))).isPositive();
    assertThat(ClaimLikeness.of(full, other(statement(few, "authority", "CLOSE", "port"))))
        .isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(ClaimLikeness.of(full, other(statement(few, "authority", "SHUT", "terminal"))))
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void wordsInCommonAreMeasuredAgainstTheShorterAndTheLonger() {
    double[] measures =
        measures(closed("zeta beta gamma delta"), closed("alpha beta gamma delta omega"));
    assertThat(measures[2]).as("pairs of words over the shorter").isCloseTo(2 / 3.0, NEARLY);
    assertThat(measures[3]).as("sequence over the longer").isCloseTo(3 / 5.0, NEARLY);
    assertThat(measures[4]).as("sequence over the shorter").isCloseTo(3 / 4.0, NEARLY);
    assertThat(measures[0]).as("weight in common").isBetween(0.4, 0.6);
    assertThat(measures[1]).as("of the lighter").isGreaterThan(measures[0]);
  }

  @Test
  void ofTheFrameActSubjectAndObjectCount() {
    double[] same = measures(closed(TERMINAL), closed(TERMINAL));
    double[] none = measures(closed(TERMINAL), statement(TERMINAL, "storm", "SHUT", "port"));
    for (int part = 5; part <= 7; part++) {
      assertThat(same[part]).isEqualTo(1);
      assertThat(none[part]).isZero();
    }
  }

  @Test
  void speakersCountWhenBothAreKnown() {
    ClaimFixture known = said("wd:Q1", "Ana Diaz", "we will rebuild");
    assertThat(measures(known, said("wd:Q1", "Diaz", "we will rebuild"))[8]).isEqualTo(1);
    assertThat(measures(known, said("wd:Q2", "Ana Diaz", "we will rebuild"))[8]).isZero();
    assertThat(measures(known, said(null, "Ana Diaz", "we will rebuild"))[8]).isZero();
    assertThat(measures(said(null, "Diaz", "we will"), known)[8]).isZero();
    assertThat(measures(known, closed(TERMINAL))[8]).isZero();
    assertThat(measures(closed(TERMINAL), known)[8]).isZero();
  }

  @Test
  void numbersSpeakForItOrAgainst() {
    assertThat(measures(closed("12 of 40 gates"), closed("40 gates"))[9]).isEqualTo(1);
    assertThat(measures(closed("12 gates"), closed("40 gates"))[9]).isEqualTo(-1);
    assertThat(measures(closed("gates"), closed("40 gates"))[9]).isZero();
    assertThat(measures(closed("40 gates"), closed("gates"))[9]).isZero();
  }

  @Test
  void otherPlacesSpeakAgainst() {
    assertThat(measures(closed("x").at("wd:Q1"), closed("x").at("wd:Q2"))[10]).isEqualTo(1);
    assertThat(measures(closed("x").at("wd:Q1"), closed("x").at("wd:Q1"))[10]).isZero();
    assertThat(measures(closed("x").at("wd:Q1"), closed("x"))[10]).isZero();
    assertThat(measures(closed("x"), closed("x").at("wd:Q1"))[10]).isZero();
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
    assertThat(ClaimLikeness.measures(morning, timed(hours(1, 2)))[11]).isEqualTo(1);
    assertThat(ClaimLikeness.measures(morning, timed(hours(-6, -5)))[11]).isZero();
    assertThat(ClaimLikeness.of(morning, timed(hours(1, 2))))
        .isLessThan(ClaimLikeness.of(morning, timed(hours(-6, -5))));
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
