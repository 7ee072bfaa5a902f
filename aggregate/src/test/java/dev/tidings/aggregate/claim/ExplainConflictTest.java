package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim.Modality;
import dev.tidings.enrich.claim.Claim.Quantity;
import org.junit.jupiter.api.Test;

class ExplainConflictTest {

  private static String explain(ClaimFixture one, ClaimFixture other) {
    return ExplainConflict.explain(
        HeldClaim.of("a", "A", NOON, one.in("a")), HeldClaim.of("b", "B", NOON, other.in("b")));
  }

  private static ClaimFixture of(String text) {
    return statement(text, "quake", "KILL", "people");
  }

  @Test
  void doneOrOnlyProposed() {
    assertThat(explain(of("x"), of("x").as(Modality.PROPOSAL)))
        .isEqualTo("A says that it is so, B says that it is proposed or possible");
    assertThat(explain(of("x").as(Modality.FUTURE), of("x").as(Modality.ALLEGATION)))
        .isEqualTo("A says that it will be so, B says that it is alleged");
  }

  @Test
  void affirmedOrDeniedAndByWhom() {
    assertThat(explain(of("x"), of("x").denied())).isEqualTo("A affirms it, B denies it");
    assertThat(explain(of("x").denied(), of("x").by("Ana Diaz")))
        .isEqualTo("A denies it, B, citing Ana Diaz, affirms it");
  }

  @Test
  void howOldSomebodyIs() {
    assertThat(explain(of("a 33-year-old nun"), of("a 31-year-old nun")))
        .isEqualTo("A says 33 years old, B says 31 years old");
    assertThat(explain(of("a 33-year-old nun"), of("a 31-year-old monk"))).isEmpty();
    assertThat(explain(of("a 33-year-old nun"), of("a nun"))).isEmpty();
  }

  @Test
  void howMany() {
    Quantity range = new Quantity(1_200.0, 3_000.0, null, "people", null);
    Quantity more = new Quantity(7.5, null, null, "km", "more than");
    assertThat(explain(of("x").count(exactly(12_000)), of("x").count(range)))
        .isEqualTo(
            "A says 12,000 people, B says 1,200 to 3,000 people, of the same at the same time");
    assertThat(explain(of("x").count(more), of("x").count(exactly(5))))
        .isEqualTo("A says 7.5 km or more, B says 5 people, of the same at the same time");
    assertThat(explain(of("x").count(exactly(5)), of("x"))).isEmpty();
    assertThat(explain(of("x"), of("x").count(exactly(5)))).isEmpty();
  }
}
