package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim;
import org.junit.jupiter.api.Test;

class JointPlacesTest {
  private static Claim toll(String text) {
    return statement(text, "", "KILL", "people").count(exactly(12)).at("wd:Q43").in("a1");
  }

  @Test
  void twoPlacesAreAnotherThanTheFirst() {
    assertThat(JointPlaces.of(toll("12 people are dead in Turkey and Syria"), true))
        .isEqualTo("Syria and Turkey");
    assertThat(
            JointPlaces.of(
                toll("The quake that struck southern Turkey and northern Syria killed 12"), true))
        .isEqualTo("Syria and Turkey");
    assertThat(JointPlaces.of(toll("12 died in Syria and in Turkey"), true))
        .isEqualTo("Syria and Turkey");
  }

  @Test
  void onePlaceIsItsEntity() {
    assertThat(JointPlaces.of(toll("12 people died in Turkey and 30 were injured"), true))
        .isEqualTo("wd:Q43");
  }

  @Test
  void onlyATollIsOfBoth() {
    assertThat(JointPlaces.of(toll("losses in Turkey and Syria"), false)).isEqualTo("wd:Q43");
    Claim nowhere = statement("dead in Turkey and Syria", "", "KILL", "people").in("a1");
    assertThat(JointPlaces.of(nowhere, true)).isNull();
  }
}
