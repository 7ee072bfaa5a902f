package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidings.enrich.claim.Claim.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a written number leaves open, in which unit, and how two of them lie. */
class QuantityIntervalsTest {

  private static Quantity of(double value, String unit) {
    return new Quantity(value, value, value, unit, null);
  }

  private static Quantity between(@Nullable Double low, @Nullable Double high) {
    return new Quantity(low, high, null, "people", null);
  }

  @ParameterizedTest
  @CsvSource({
    "1, minute, 60, second",
    "1, hour, 60, minute",
    "1, day, 24, hour",
    "1, week, 7, day",
    "1, month, 2629746, second",
    "1, year, 12, month",
    "1, decade, 10, year",
    "1, km, 999.98, m",
    "1, mile, 1609.3, m",
    "10, foot, 3.05, m",
    "100, cm, 1.01, m",
    "100, inch, 254, cm",
  })
  void unitsOfOneKindAreConverted(double one, String unit, double other, String otherUnit) {
    Quantity a = of(one, unit);
    Quantity b = of(other, otherUnit);
    assertThat(CompareQuantities.comparable(a, b)).isTrue();
    assertThat(CompareQuantities.compatible(a, b) && CompareQuantities.compatible(b, a)).isTrue();
    assertThat(CompareQuantities.compatible(a, of(other * 1.2, otherUnit))).isFalse();
    assertThat(CompareQuantities.compatible(of(other * 0.8, otherUnit), a)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ship, vessel, true", "boat, ship, true", "plane, flight, true", "aircraft, plane, true",
    "home, household, true", "house, home, true", "viewer, view, true", "time, view, true",
    "ship, plane, false", "second, m, false", "people, home, false",
  })
  void someThingsHaveTwoNames(String one, String other, boolean comparable) {
    assertThat(CompareQuantities.comparable(of(3, one), of(3, other))).isEqualTo(comparable);
  }

  @ParameterizedTest
  @CsvSource({
    "45, 45, 45",
    "999, 999, 999",
    "1000, 951, 1049",
    "2500, 2451, 2549",
    "2501, 2501, 2501",
    "84000, 83510, 84490",
    "7.5, 7.45, 7.55",
    "3000000, 2853000, 3147000",
  })
  void aRoundNumberIsAnInterval(double written, double low, double high) {
    assertThat(CompareQuantities.low(of(written, "people"))).isCloseTo(low, within(1e-6));
    assertThat(CompareQuantities.high(of(written, "people"))).isCloseTo(high, within(1e-6));
  }

  @Test
  void whatIsGivenAsAnIntervalIsNotRounded() {
    Quantity given = new Quantity(1000.0, 3000.0, 2000.0, "people", "about");
    assertThat(CompareQuantities.low(given)).isEqualTo(1000);
    assertThat(CompareQuantities.high(given)).isEqualTo(3000);
    assertThat(CompareQuantities.width(given)).isEqualTo(2000);
  }

  @Test
  void anOpenEndIsNothingOrWithoutBound() {
    assertThat(CompareQuantities.low(between(null, 10.0))).isZero();
    assertThat(CompareQuantities.high(between(10.0, null))).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void intervalsThatTouchAreCompatible() {
    assertThat(CompareQuantities.compatible(between(1.0, 5.0), between(5.0, 9.0))).isTrue();
    assertThat(CompareQuantities.compatible(between(5.0, 9.0), between(1.0, 5.0))).isTrue();
    assertThat(CompareQuantities.compatible(between(6.0, 9.0), between(1.0, 5.0))).isFalse();
    assertThat(CompareQuantities.compatible(null, between(1.0, 5.0))).isTrue();
    assertThat(CompareQuantities.compatible(between(1.0, 5.0), null)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "100, 90, false",
    "90, 100, false",
    "100, 89, true",
    "89, 100, true",
    "100, 100, false"
  })
  void numbersThatAreWrittenMoreThanATenthApartAreNotOne(double one, double other, boolean apart) {
    Quantity loose = new Quantity(0.0, 1000.0, one, "people", "about");
    Quantity second = new Quantity(0.0, 1000.0, other, "people", "about");
    assertThat(CompareQuantities.apart(loose, second)).isEqualTo(apart);
  }

  @Test
  void intervalsWithNothingInCommonAreApart() {
    assertThat(CompareQuantities.apart(between(1.0, 5.0), between(6.0, 9.0))).isTrue();
    assertThat(CompareQuantities.apart(between(1.0, 5.0), between(4.0, 9.0))).isFalse();
    assertThat(CompareQuantities.apart(of(1, "km"), of(999.98, "m"))).isFalse();
    assertThat(CompareQuantities.apart(between(1.0, 500.0), of(5, "people"))).isFalse();
    assertThat(CompareQuantities.apart(of(5, "people"), between(1.0, 500.0))).isFalse();
  }

  @Test
  void theUnitMayBeWhatIsCounted() {
    Quantity ships = of(3, "ship");
    Quantity vessels = of(4, "vessel");
    assertThat(CompareQuantities.names("ship", ships, "vessel", vessels)).isTrue();
    assertThat(CompareQuantities.names("port", ships, "vessel", vessels)).isFalse();
    assertThat(CompareQuantities.names("ship", ships, "port", vessels)).isFalse();
    assertThat(CompareQuantities.names("ship", ships, "plane", of(4, "plane"))).isFalse();
    assertThat(CompareQuantities.names(null, ships, "vessel", vessels)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 4, 1, 5, true",
    "1, 4, 1, 5, true",
    "2, 5, 1, 5, true",
    "1, 5, 1, 5, false",
    "0, 4, 1, 5, false",
    "2, 6, 1, 5, false",
  })
  void anIntervalInsideAnotherRefinesIt(
      double low, double high, double otherLow, double otherHigh, boolean refines) {
    assertThat(CompareQuantities.refines(between(low, high), between(otherLow, otherHigh)))
        .isEqualTo(refines);
  }

  @Test
  void equalMeansBothEnds() {
    assertThat(CompareQuantities.equal(between(1.0, 5.0), between(1.0, 5.0))).isTrue();
    assertThat(CompareQuantities.equal(between(2.0, 5.0), between(1.0, 5.0))).isFalse();
    assertThat(CompareQuantities.equal(between(1.0, 4.0), between(1.0, 5.0))).isFalse();
  }
}
