package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim.Quantity;
import org.junit.jupiter.api.Test;

class SpellQuantityTest {
  private static String exactly(double value, String unit) {
    return SpellQuantity.of(new Quantity(value, value, value, unit, null));
  }

  @Test
  void isWrittenAsInANewspaper() {
    assertThat(exactly(2e9, "USD")).isEqualTo("$2 billion");
    assertThat(exactly(1.5e6, "EUR")).isEqualTo("€1.5 million");
    assertThat(exactly(84_000, "people")).isEqualTo("84,000 people");
    assertThat(exactly(174, "majority")).isEqualTo("a majority of 174");
    assertThat(exactly(7.8, "magnitude")).isEqualTo("magnitude 7.8");
    assertThat(exactly(2.5, "percent")).isEqualTo("2.5 percent");
    assertThat(exactly(1, "ship")).isEqualTo("1 ship");
    assertThat(exactly(2, "body")).isEqualTo("2 bodies");
    assertThat(exactly(3, "branch")).isEqualTo("3 branches");
    assertThat(SpellQuantity.of(new Quantity(2e9, null, 2e9, "USD", "more than")))
        .isEqualTo("more than $2 billion");
  }

  @Test
  void isRoundedToTwoDigitsWithoutZeros() {
    assertThat(exactly(7.001, "km")).isEqualTo("7 km");
    assertThat(exactly(7.126, "km")).isEqualTo("7.13 km");
    assertThat(exactly(2.003e9, "USD")).isEqualTo("$2 billion");
    assertThat(exactly(1e9 - 1, "USD")).isEqualTo("$1 billion");
    assertThat(exactly(999e6, "USD")).isEqualTo("$999 million");
    assertThat(exactly(0.5, "percent")).isEqualTo("0.5 percent");
  }

  @Test
  void aSignStandsBeforeBothEndsOfARange() {
    assertThat(SpellQuantity.of(new Quantity(2e9, 3e9, null, "USD", null)))
        .isEqualTo("$2 billion to $3 billion");
    assertThat(SpellQuantity.of(new Quantity(172.0, 174.0, null, "majority", null)))
        .isEqualTo("a majority of 172 to 174");
  }

  @Test
  void isARangeWhereNoNumberIsWritten() {
    assertThat(SpellQuantity.of(new Quantity(20_000.0, 99_999.0, null, "people", null)))
        .isEqualTo("20,000 to 99,999 people");
    assertThat(SpellQuantity.of(new Quantity(20.0, null, null, "ship", null)))
        .isEqualTo("20 ships or more");
    assertThat(SpellQuantity.of(new Quantity(5.0, null, null, "INR", null)))
        .isEqualTo("5 INR or more");
    assertThat(SpellQuantity.of(new Quantity(null, 5.0, null, "km", null))).isEqualTo("up to 5 km");
  }
}
