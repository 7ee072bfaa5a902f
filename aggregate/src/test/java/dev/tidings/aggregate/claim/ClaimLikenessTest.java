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
    return ClaimLikeness.of(one, other, CountedTerms.Rarity.IN_STORY, Double.NEGATIVE_INFINITY);
  }

  private static double of(ClaimFixture one, ClaimFixture other) {
    return of(held(one), other(other));
  }

  @Test
  void theSameWordsAreSurelyTheSame() {
    assertThat(of(closed(TERMINAL), closed(TERMINAL))).isGreaterThan(10);
  }

  /**
   * By hand, of made-up words that weigh 6.5 each: of words and class three of seven are of both,
   * of the sentences' two of six, half of the sequence.
   */
  @Test
  void wordsSentencesAndOrderAddUp() {
    ClaimFixture one = statement("zyxk zyxm zyxn zyxo", "quov", "GO", "pelt");
    ClaimFixture two = statement("zyxk zyxm zyxu zyxw", "brod", "GO", "pelt");
    double words = 6.2 * 3 / 7 + 3 * 2.0 / 6 - 2.2 * 3 / 5 + 0.09 * 3 * 6.5;
    double order = (4.2 + 1.1) / 2 - 1.1;
    assertThat(of(one, two)).isCloseTo(-2.4 + words + order, NEARLY);
    assertThat(of(one, statement("zyxk zyxm zyxu zyxw", "brod", "GO", "lamp")))
        .as("another object")
        .isCloseTo(-2.4 + words + order - 0.3, NEARLY);
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
  void anEmptyTextIsLikeNothingElse() {
    assertThat(of(statement("", "", "GO", ""), closed(TERMINAL))).isNegative();
  }

  @Test
  void whatMayDifferIsLeftOut() {
    double plain = of(closed(TERMINAL), closed(TERMINAL));
    assertThat(of(closed(TERMINAL), closed(TERMINAL).denied())).isEqualTo(plain);
    assertThat(of(closed(TERMINAL), closed(TERMINAL).as(Modality.FUTURE))).isEqualTo(plain);
    assertThat(of(closed(TERMINAL), closed(TERMINAL).count(exactly(3)))).isEqualTo(plain);
    assertThat(of(closed(TERMINAL), closed(TERMINAL).named("storm"))).isEqualTo(plain);
    assertThat(of(closed(TERMINAL).by("Ana Diaz"), closed(TERMINAL).by("Bo Lind")))
        .isEqualTo(plain);
  }

  @Test
  void oneSpeakerSaysMoreOftenTheSame() {
    double others = of(closed(TERMINAL).by("Ana Diaz"), closed(TERMINAL).by("Bo Lind"));
    double same = of(closed(TERMINAL).by("Ana Diaz"), closed(TERMINAL).by("Ana Diaz"));
    assertThat(same).isCloseTo(others + 1, NEARLY);
    assertThat(of(closed(TERMINAL), closed(TERMINAL).by("Ana Diaz"))).isEqualTo(others);
    assertThat(of(closed(TERMINAL).by("Ana Diaz"), closed(TERMINAL))).isEqualTo(others);
  }

  @Test
  void numbersSpeakForItOrAgainst() {
    assertThat(of(closed("12 40 gates kilp"), closed("40 gates marn")))
        .as("one number in common")
        .isGreaterThan(of(closed("12 41 gates kilp"), closed("40 gates marn")) + 0.8 - 1e-9);
  }

  /** Seen often in its story, a word tells less of what two claims have in common. */
  @Test
  void whatManyClaimsOfTheStorySayTellsLittle() {
    StoryTerms story = new StoryTerms();
    HeldClaim one = counted(story, "a", "zyxk zyxm quov");
    HeldClaim two = counted(story, "b", "zyxk zyxm brod");
    double before = of(one, two);
    for (int i = 0; i < 200; i++) {
      counted(story, "c" + i, "zyxk zyxm " + "w".repeat(i + 2));
    }
    assertThat(of(one, two)).isLessThan(before - 1);
  }

  private static HeldClaim counted(StoryTerms story, String article, String text) {
    Claim claim = statement(text, "", "GO", "").in(article);
    CountedTerms sentence = story.hold(HeldClaim.termsOfSentence(text));
    HeldClaim held = HeldClaim.of(article, article, NOON, claim, sentence, story::hold);
    story.count(held.counted());
    return held;
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
          double found =
              ClaimLikeness.of(held(one), other(other), CountedTerms.Rarity.IN_STORY, needed);
          assertThat(found >= needed).isEqualTo(full >= needed);
          if (full >= needed) {
            assertThat(found).isEqualTo(full);
          }
        }
      }
    }
    HeldClaim opened = other(claims.get(1));
    assertThat(ClaimLikeness.of(held(closed(TERMINAL)), opened, CountedTerms.Rarity.IN_NEWS, 17))
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
