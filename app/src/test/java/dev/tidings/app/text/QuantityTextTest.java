package dev.tidings.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim.Quantity;
import org.junit.jupiter.api.Test;

class QuantityTextTest {
  @Test
  void isTheNumberAsWritten() {
    assertThat(QuantityText.of(new Quantity(95.0, 105.0, 100.0, "people", "about")))
        .isEqualTo("about 100 people");
    assertThat(QuantityText.of(new Quantity(2.5, 2.5, 2.5, "percent", null)))
        .isEqualTo("2.5 percent");
    assertThat(QuantityText.of(new Quantity(174.0, 174.0, 174.0, "majority", null)))
        .isEqualTo("174 majority");
  }

  @Test
  void isARangeWhereNoNumberIsWritten() {
    assertThat(QuantityText.of(new Quantity(24.0, 96.0, null, "people", null)))
        .isEqualTo("24–96 people");
    assertThat(QuantityText.of(new Quantity(1_000.0, null, null, "people", null)))
        .isEqualTo("from 1,000 people");
    assertThat(QuantityText.of(new Quantity(null, 5.0, null, "USD", null)))
        .isEqualTo("up to 5 USD");
  }

  @Test
  void countsThingsInThePlural() {
    assertThat(QuantityText.of(new Quantity(422.0, 422.0, 422.0, "ship", null)))
        .isEqualTo("422 ships");
    assertThat(QuantityText.of(new Quantity(1.0, 1.0, 1.0, "ship", null))).isEqualTo("1 ship");
    assertThat(QuantityText.of(new Quantity(2.0, 2.0, 2.0, "body", null))).isEqualTo("2 bodies");
    assertThat(QuantityText.of(new Quantity(2.0, 2.0, 2.0, "day", null))).isEqualTo("2 days");
    assertThat(QuantityText.of(new Quantity(3.0, 3.0, 3.0, "branch", null)))
        .isEqualTo("3 branches");
    assertThat(QuantityText.of(new Quantity(5.0, 5.0, 5.0, "km", null))).isEqualTo("5 km");
    assertThat(QuantityText.of(new Quantity(5.0, null, null, "INR", null))).isEqualTo("from 5 INR");
  }
}
