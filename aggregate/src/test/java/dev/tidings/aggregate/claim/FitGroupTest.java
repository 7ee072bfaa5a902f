package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.moreThan;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim;
import org.junit.jupiter.api.Test;

class FitGroupTest {
  private static HeldClaim toll(String articleId, double atLeast, String place) {
    ClaimFixture fixture =
        statement("the toll of dead people rose", "", "KILL", "people").count(moreThan(atLeast));
    Claim claim = (place.isEmpty() ? fixture : fixture.at(place)).in(articleId);
    return HeldClaim.of(articleId, "Source " + articleId, NOON, claim);
  }

  private static HeldGroup group(HeldClaim... claims) {
    HeldGroup group = new HeldGroup(0);
    for (HeldClaim claim : claims) {
      group.add(claim);
    }
    return group;
  }

  @Test
  void ofTwoThatMatchTheSurerFitsBetter() {
    HeldClaim claim = toll("a9", 900, "wd:Q43");
    double here = group(toll("a1", 800, "wd:Q43")).fit(claim);
    double somewhere = group(toll("a2", 800, "")).fit(claim);
    assertThat(here).isGreaterThan(somewhere);
    assertThat(somewhere).isPositive();
  }

  @Test
  void whoMatchesMoreOfAGroupFitsBetterThanWhoMatchesSurely() {
    HeldClaim other = unlike("a2");
    HeldClaim claim = toll("a9", 900, "wd:Q43");
    double all = group(toll("a1", 800, "")).fit(claim);
    double half = group(toll("a3", 800, "wd:Q43"), other).fit(claim);
    assertThat(all).isGreaterThan(half);
    assertThat(half).isPositive();
  }

  @Test
  void whoMatchesLessThanAThirdDoesNotFit() {
    HeldClaim claim = toll("a9", 900, "");
    HeldGroup group = group(toll("a1", 800, ""), unlike("a2"), unlike("a3"), unlike("a4"));
    assertThat(group.fit(claim)).isZero();
  }

  private static HeldClaim unlike(String articleId) {
    Claim claim = statement("a bakery opened its doors", "bakery", "OPEN", "door").in(articleId);
    return HeldClaim.of(articleId, "Source " + articleId, NOON, claim);
  }
}
