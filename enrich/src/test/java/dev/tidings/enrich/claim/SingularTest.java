package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {

  @ParameterizedTest
  @CsvSource({
    "ships, ship",
    "houses, house",
    "cities, city",
    "ties, tie",
    "churches, church",
    "crashes, crash",
    "boxes, box",
    "classes, class",
    "buzzes, buzz",
    "losses, loss",
    "crisis, crisis",
    "virus, virus",
    "glass, glass",
    "gas, gas",
    "ship, ship",
    "cars, car",
  })
  void aNounInTheSingular(String noun, String singular) {
    assertThat(Singular.of(noun)).isEqualTo(singular);
  }
}
