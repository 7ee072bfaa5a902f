package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.said;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class HeldGroupTest {

  private static final String SAME = "the harbour authority closed the eastern container terminal";
  private static final String OTHER = "rain fell on seven villages overnight";

  private final HeldGroup group = new HeldGroup(3);

  private static HeldClaim held(String article, int hours, ClaimFixture claim) {
    return HeldClaim.of(article, article, NOON.plusSeconds(3600L * hours), claim.in(article));
  }

  private static HeldClaim held(String article, int hours, String text) {
    return held(article, hours, statement(text, "authority", "CLOSE", "terminal"));
  }

  @Test
  void saysWhyTheFirstTwoAreOne() {
    assertThat(group.number()).isEqualTo(3);
    group.add(held("a", 0, SAME));
    assertThat(group.reason()).isEmpty();
    group.add(held("b", 1, SAME));
    assertThat(group.reason())
        .startsWith("both say it of authority in much the same words: harbour, ");
    String first = group.reason();
    group.add(held("c", 2, OTHER));
    assertThat(group.reason()).isEqualTo(first);
  }

  @Test
  void withoutAMatchOfTheFirstItIsThatOfOthers() {
    group.add(held("a", 0, OTHER));
    group.add(held("b", 1, SAME));
    group.add(held("c", 2, SAME));
    assertThat(group.reason()).contains("harbour").doesNotContain("villages");
  }

  @Test
  void noGroupIsWithoutAReason() {
    group.add(held("a", 0, OTHER));
    group.add(held("b", 1, SAME));
    assertThat(group.reason()).isNotEmpty();
  }

  /** What the strength of a match adds to it. */
  private static double tie(HeldClaim claim) {
    Match match = MatchClaims.match(held("a", 0, SAME), claim, CountedTerms.Rarity.IN_STORY);
    return match == null ? 0 : 0.1 * match.strength();
  }

  @Test
  void fitIsTheShareOfThoseThatMatchAndAThirdMust() {
    HeldClaim claim = held("z", 9, SAME);
    double match = 1 + tie(claim);
    assertThat(match).isBetween(1.05, 1.1);
    group.add(held("a", 0, SAME));
    assertThat(group.fit(claim)).isEqualTo(match);
    group.add(held("b", 1, OTHER));
    assertThat(group.fit(claim)).isEqualTo(match / 2);
    group.add(held("c", 2, OTHER));
    assertThat(group.fit(claim)).isEqualTo(match / 3);
    group.add(held("d", 3, OTHER));
    assertThat(group.fit(claim)).isZero();
  }

  @Test
  void amongGroupsThatMatchAsManyTheSurerMatchFitsBetter() {
    HeldClaim claim = held("z", 9, SAME);
    group.add(held("a", 0, SAME));
    HeldGroup fewer = new HeldGroup(4);
    fewer.add(held("b", 1, "the port authority closed the terminal"));
    assertThat(fewer.fit(claim)).isGreaterThan(1).isLessThan(group.fit(claim));
  }

  @Test
  void ofALargeGroupTheFirstAndTheLatestSixAreAsked() {
    HeldClaim claim = held("z", 99, SAME);
    group.add(held("a", 0, SAME));
    for (int i = 1; i <= 20; i++) {
      group.add(held("o" + i, i, OTHER));
    }
    for (int i = 21; i <= 24; i++) {
      group.add(held("s" + i, i, SAME));
    }
    assertThat(group.fit(claim)).isCloseTo(5 * (1 + tie(claim)) / 7, within(1e-5));
  }

  @Test
  void oneThatExcludesItIsEnough() {
    group.add(held("a", 0, SAME));
    group.add(held("b", 1, statement(SAME, "authority", "CLOSE", "gate").count(exactly(10))));
    ClaimFixture other = statement(SAME, "authority", "CLOSE", "gate").count(exactly(40));
    assertThat(group.fit(held("b", 1, other))).isZero();
  }

  @Test
  void whatOneAloneSaysMustBeWorthIt() {
    group.add(held("a", 0, statement(SAME, "", "CLOSE", "").worth(0.39)));
    assertThat(group.show("s1")).isNull();
    group.add(held("b", 1, statement(SAME, "", "CLOSE", "").worth(0.1)));
    assertThat(group.show("s1")).isNotNull();

    HeldGroup worth = new HeldGroup(0);
    worth.add(held("a", 0, statement(SAME, "", "CLOSE", "").worth(0.4)));
    assertThat(worth.show("s1")).isNotNull();

    HeldGroup quote = new HeldGroup(0);
    quote.add(held("a", 0, said(null, "Ana Diaz", "never again").worth(0.2)));
    assertThat(quote.show("s1")).isNotNull();
  }

  @Test
  void isCutFromAClaimOn() {
    HeldClaim second = held("b", 1, SAME);
    group.add(held("a", 0, SAME));
    group.add(second);
    group.add(held("c", 2, SAME));
    ClaimGroup before = group.show("s1");
    group.keepBefore(held("d", 3, SAME));
    assertThat(group.claims()).hasSize(3);
    assertThat(group.show("s1")).isNotNull().isSameAs(before);
    group.keepBefore(held("c", 2, SAME));
    assertThat(group.claims()).hasSize(2);
    assertThat(group.reason()).isNotEmpty();
    assertThat(shown(group, "s1").supportingCount()).isEqualTo(2);
    group.keepBefore(second);
    assertThat(group.claims()).hasSize(1);
    assertThat(group.reason()).isEmpty();
    group.keepBefore(held("a", 0, SAME));
    assertThat(group.claims()).isEmpty();
  }

  private static ClaimGroup shown(HeldGroup group, String storyId) {
    return Objects.requireNonNull(group.show(storyId));
  }

  @Test
  void isDescribedForItsStory() {
    group.add(held("a", 0, SAME));
    assertThat(shown(group, "s1").storyId()).isEqualTo("s1");
    assertThat(shown(group, "s2").storyId()).isEqualTo("s2");
    group.add(held("b", 1, SAME));
    assertThat(shown(group, "s2").supportingCount()).isEqualTo(2);
  }

  @Test
  void remembersWhatItLastShowed() {
    assertThat(group.shown()).isNull();
    group.add(held("a", 0, SAME));
    assertThat(group.shown()).isNull();
    ClaimGroup first = group.show("s1");
    assertThat(group.shown()).isNotNull().isSameAs(first);
    group.add(held("b", 1, SAME));
    assertThat(group.shown()).isSameAs(first);
    ClaimGroup second = group.show("s1");
    assertThat(group.shown()).isSameAs(second).isNotSameAs(first);
  }

  @Test
  void whatIsNoLongerWorthShowingIsNotShown() {
    ClaimFixture dull = statement(SAME, "", "CLOSE", "").worth(0.1);
    HeldClaim second = held("b", 1, dull);
    group.add(held("a", 0, dull));
    assertThat(group.show("s1")).isNull();
    group.add(second);
    assertThat(group.show("s1")).isNotNull();
    group.keepBefore(second);
    assertThat(group.show("s1")).isNull();
    assertThat(group.shown()).isNull();
  }

  @Test
  void addsUpWhatItSharesWithAClaim() {
    assertThat(group.share(2)).isTrue();
    assertThat(group.share(0.5)).isFalse();
    assertThat(group.shared()).isEqualTo(2.5);
    group.forgetShared();
    assertThat(group.shared()).isZero();
    assertThat(group.share(1)).isTrue();
  }
}
