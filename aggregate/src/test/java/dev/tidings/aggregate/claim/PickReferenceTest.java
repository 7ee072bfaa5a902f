package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.about;
import static dev.tidings.aggregate.claim.ClaimFixture.between;
import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.moreThan;
import static dev.tidings.aggregate.claim.ClaimFixture.said;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.enrich.claim.Claim.Modality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which claim stands for its group. */
class PickReferenceTest {

  private static HeldClaim held(String source, int hours, ClaimFixture claim) {
    return HeldClaim.of(source, source, NOON.plusSeconds(3600L * hours), claim.in(source));
  }

  private static String pick(HeldClaim... claims) {
    String picked = PickReference.pick(List.of(claims)).source();
    List<HeldClaim> reversed = new ArrayList<>(List.of(claims));
    Collections.reverse(reversed);
    assertThat(PickReference.pick(reversed).source()).isEqualTo(picked);
    return picked;
  }

  private static ClaimFixture waiting() {
    return statement("ships wait before the canal", "queue", "WAIT", "ship");
  }

  private static ClaimFixture dead() {
    return statement("the quake killed people", "quake", "KILL", "people");
  }

  @Test
  void mostSourcesDecide() {
    assertThat(
            pick(
                held("a", 0, waiting().count(exactly(40))),
                held("b", 0, waiting().count(exactly(30)).worth(0.2)),
                held("c", 0, waiting().count(exactly(30)).worth(0.15))))
        .isEqualTo("b");
  }

  @Test
  void ofAsManyTheFactTheAffirmedTheSurerAndTheWorthier() {
    assertThat(pick(held("a", 0, waiting().as(Modality.FUTURE)), held("b", 0, waiting())))
        .isEqualTo("b");
    assertThat(pick(held("a", 0, waiting().denied()), held("b", 0, waiting()))).isEqualTo("b");
    assertThat(pick(held("a", 0, waiting().unsure()), held("b", 0, waiting()))).isEqualTo("b");
    assertThat(pick(held("a", 0, waiting().worth(0.2)), held("b", 0, waiting()))).isEqualTo("b");
  }

  @Test
  void ofQuotationsTheLongest() {
    assertThat(
            pick(
                held("a", 0, said(null, "Ana Diaz", "never again")),
                held("b", 0, said(null, "Ana Diaz", "never again in this valley of ours"))))
        .isEqualTo("b");
  }

  @Test
  void ofNumbersThePlainestAndOfTollsTheHighest() {
    assertThat(
            pick(
                held("a", 0, waiting().count(between(30, 50))),
                held("b", 0, waiting().count(exactly(40)))))
        .isEqualTo("b");
    assertThat(
            pick(
                held("a", 0, waiting().count(moreThan(39))),
                held("b", 0, waiting().count(about(40)))))
        .isEqualTo("b");
    assertThat(
            pick(
                held("a", 0, waiting().count(about(40))),
                held("b", 0, waiting().count(exactly(40)))))
        .isEqualTo("b");
    assertThat(
            pick(held("a", 0, dead().count(exactly(30))), held("b", 0, dead().count(exactly(60)))))
        .isEqualTo("b");
    assertThat(pick(held("a", 0, dead()), held("b", 0, dead().count(exactly(60))))).isEqualTo("b");
  }

  @Test
  void whatIsLaterAgreesWithWhatItReplaces() {
    assertThat(
            pick(
                held("a", 0, waiting().count(exactly(60))),
                held("b", 20, waiting().count(exactly(40)).worth(0.15))))
        .isEqualTo("b");
  }

  @Test
  void ofVeryManySourcesTheLatestFortyDecide() {
    List<HeldClaim> claims = new ArrayList<>();
    for (int i = 0; i < 45; i++) {
      claims.add(held("old" + i, 0, waiting().count(exactly(60))));
    }
    for (int i = 0; i < 21; i++) {
      claims.add(held("new" + i, 1, waiting().count(exactly(40))));
    }
    assertThat(PickReference.pick(claims).source()).startsWith("new");
  }

  @Test
  void thereMustBeOne() {
    assertThatThrownBy(() -> PickReference.pick(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
