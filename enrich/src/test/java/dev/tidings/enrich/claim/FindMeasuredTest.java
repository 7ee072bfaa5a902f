package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.Entity;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindMeasuredTest {

  private static Claim counted(String body, Entity... entities) {
    return PlainText.claims(body, entities).stream()
        .filter(claim -> claim.quantity() != null)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The earthquakes probably caused economic losses of more than $20 billion.",
        "The economic losses from the earthquakes will exceed $20 billion.",
        "The earthquakes caused more than $20 billion in economic losses.",
      })
  void whatHasAValueIsThePredicateHoweverItIsSaid(String body) {
    Claim claim = counted(body);
    assertThat(claim.frame().predicateClass()).isEqualTo("LOSS");
    assertThat(claim.frame().object()).isEqualTo("economic loss");
    assertThat(claim.quantity())
        .isEqualTo(new Claim.Quantity(20e9, null, 20e9, "USD", "more than"));
  }

  @Test
  void aNumberAloneCountsWhatItIsTheValueOf() {
    String body = "The Reform Party won the election in May with a majority of 172 in the house.";
    Entity party = PlainText.entity(body, "wd:Q7", Entity.Type.ORGANIZATION, "Reform Party");
    Claim claim = counted(body, party);
    assertThat(Objects.requireNonNull(claim.quantity()).unit()).isEqualTo("majority");
    assertThat(claim.frame().subjectId()).isEqualTo("wd:Q7");
    assertThat(claim.frame().predicateClass()).isEqualTo("MAJORITY");
  }

  @Test
  void aRateIsAUnitOfItsOwn() {
    Claim claim = counted("The blocked canal holds up goods worth about $9.6 billion a day.");
    assertThat(Objects.requireNonNull(claim.quantity()).unit()).isEqualTo("USD a day");
  }
}
