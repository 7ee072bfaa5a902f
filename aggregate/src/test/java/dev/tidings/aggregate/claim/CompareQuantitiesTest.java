package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareQuantitiesTest {

  @ParameterizedTest
  @CsvSource({
    "84000, 84000, true",
    "84000, 84123, true",
    "84000, 85000, false",
    "45, 45, true",
    "45, 46, false",
    "7.5, 7.53, true",
    "7.5, 7.8, false",
    "3000000, 3200000, false",
    "3000000, 3040000, true",
  })
  void roundedNumbersStandForWhatTheyRound(double one, double other, boolean compatible) {
    assertThat(CompareQuantities.compatible(ClaimFixture.exactly(one), ClaimFixture.exactly(other)))
        .isEqualTo(compatible);
  }

  @Test
  void anOpenEndHoldsEverythingAbove() {
    Quantity open = ClaimFixture.moreThan(75_000);
    assertThat(CompareQuantities.compatible(open, ClaimFixture.about(84_000))).isTrue();
    assertThat(CompareQuantities.compatible(open, ClaimFixture.exactly(60_000))).isFalse();
    assertThat(CompareQuantities.refines(ClaimFixture.about(84_000), open)).isTrue();
  }

  @Test
  void unitsOfOneDimensionAreConverted() {
    Quantity miles = new Quantity(10.0, 10.0, 10.0, "mile", null);
    Quantity kilometres = new Quantity(15.2, 16.8, 16.0, "km", "about");
    assertThat(CompareQuantities.comparable(miles, kilometres)).isTrue();
    assertThat(CompareQuantities.compatible(miles, kilometres)).isTrue();
  }

  @Test
  void moneyAndPeopleAreNotComparable() {
    Quantity dollars = new Quantity(10.0, 10.0, 10.0, "USD", null);
    assertThat(CompareQuantities.comparable(dollars, ClaimFixture.exactly(10))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "29, 39, 29, 35, true",
    "25, 39, 29, 39, true",
    "29, 39, 29, 39, false",
    "29, 39, 35, 45, false",
    "29, 29, 29, 35, false",
  })
  void writtenRangesOfOneEndDiffer(
      double low, double high, double otherLow, double otherHigh, boolean differ) {
    Quantity one = ClaimFixture.between(low, high);
    Quantity other = ClaimFixture.between(otherLow, otherHigh);
    assertThat(CompareQuantities.differAtOneEnd(one, other)).isEqualTo(differ);
  }

  @Test
  void upToIsNoWrittenRange() {
    Quantity upTo = new Quantity(0.0, 20.0, 20.0, "people", "up to");
    assertThat(CompareQuantities.differAtOneEnd(upTo, ClaimFixture.between(0, 30))).isFalse();
  }
}
