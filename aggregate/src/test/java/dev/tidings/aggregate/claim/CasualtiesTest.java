package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasualtiesTest {
  private static String classOf(String text, String predicate) {
    Claim claim = statement(text, "", predicate, "people").count(exactly(12)).in("a1");
    return Casualties.classOf(claim, Words.of(text));
  }

  @Test
  void deathsAreOneClassByWhicheverWord() {
    assertThat(classOf("12 people are known to have died", "BE")).isEqualTo("KILL");
    assertThat(classOf("the death toll stands at 12 people", "STAND")).isEqualTo("KILL");
    assertThat(classOf("12 people were reported killed", "REPORT")).isEqualTo("KILL");
    assertThat(classOf("12 people were killed", "KILL")).isEqualTo("KILL");
  }

  @Test
  void ofTwoHarmsNeitherIsChosen() {
    assertThat(classOf("12 people were reported dead or injured", "REPORT")).isEqualTo("REPORT");
    assertThat(classOf("12 people were hurt where others died", "HURT")).isEqualTo("HURT");
  }

  @Test
  void onlyPeopleDie() {
    String text = "12 plans are dead";
    Claim claim =
        statement(text, "", "BE", "plan")
            .count(new Claim.Quantity(12.0, 12.0, 12.0, "plan", null))
            .in("a1");
    assertThat(Casualties.classOf(claim, Words.of(text))).isEqualTo("BE");
    Claim uncounted = statement("the plan is dead", "plan", "BE", "").in("a1");
    assertThat(Casualties.classOf(uncounted, Words.of("the plan is dead"))).isEqualTo("BE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KILL",
        "HURT",
        "CONFINE",
        "EVACUATE",
        "DISPLACE",
        "RESCUE",
        "INFECT",
        "DESTROY",
        "DAMAGE",
        "DEPORT",
        "FLEE",
        "MISS",
        "KIDNAP",
        "CANCEL"
      })
  void countsOfWhatHappenedOnlyGrow(String predicateClass) {
    assertThat(Casualties.isCumulative(predicateClass)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"WAIT", "BE", "LOSS", ""})
  void pricesAndQueuesDoNot(String predicateClass) {
    assertThat(Casualties.isCumulative(predicateClass)).isFalse();
  }

  @Test
  void aTollIsKeptAndGoesOn() {
    assertThat(Casualties.isTally(Words.of("the toll rose to 12 people"))).isTrue();
    assertThat(Casualties.isTally(Words.of("12 people are known to have died"))).isTrue();
    assertThat(Casualties.isTally(Words.of("12 people died when a wall fell"))).isFalse();
  }
}
