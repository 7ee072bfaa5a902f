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

  /** The class that enrichment gives to what a sentence counts. */
  private static String predicateClass(String sentence) {
    return NewsFixture.claims("a1", ClaimFixture.NOON, sentence).stream()
        .filter(claim -> claim.quantity() != null)
        .findFirst()
        .orElseThrow()
        .frame()
        .predicateClass();
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
        "The flood killed 12 people in the valley.",
        "The flood injured 12 people in the valley.",
        "Police arrested 12 people in the valley on Friday.",
        "The army evacuated 12 people from the valley.",
        "The flood displaced 12 people in the valley.",
        "Soldiers rescued 12 people in the valley.",
        "The virus infected 12 people in the valley.",
        "The flood destroyed 12 houses in the valley.",
        "The flood damaged 12 houses in the valley.",
        "The country deported 12 people on Friday.",
        "Some 12 people fled the valley on Friday.",
        "The flood left 12 people missing in the valley.",
        "Gunmen kidnapped 12 people in the valley.",
        "The airline cancelled 12 flights on Friday.",
      })
  void countsOfWhatHappenedOnlyGrow(String sentence) {
    assertThat(Casualties.isCumulative(predicateClass(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The firm sold 12 ships in the valley.",
        "The tickets cost 12 dollars on Friday.",
        "The firm has 12 plants in the valley.",
        "The storm caused losses of $12 million in the valley.",
      })
  void pricesAndQueuesDoNot(String sentence) {
    assertThat(Casualties.isCumulative(predicateClass(sentence))).isFalse();
  }

  @Test
  void aTollIsKeptAndGoesOn() {
    assertThat(Casualties.isTally(Words.of("the toll rose to 12 people"))).isTrue();
    assertThat(Casualties.isTally(Words.of("12 people are known to have died"))).isTrue();
    assertThat(Casualties.isTally(Words.of("12 people died when a wall fell"))).isFalse();
  }
}
