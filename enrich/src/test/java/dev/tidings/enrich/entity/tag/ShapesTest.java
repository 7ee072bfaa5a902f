package dev.tidings.enrich.entity.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

  @ParameterizedTest
  @CsvSource({
    "Lima, Rome",
    "Lima, \u00C9cole",
    "McDonald, McGregors",
    "1956, 2019",
    "lima, harbour",
    "U.S., A.B.",
    "A330, B747",
  })
  void wordsThatLookAlikeHaveOneShape(String one, String other) {
    assertThat(Shapes.hash(one)).isEqualTo(Shapes.hash(other));
  }

  @ParameterizedTest
  @CsvSource({"Lima, lima", "Lima, LIMA", "li, lim", "12, 123", "U.S., US", "a-b, a.b", "1a, a1"})
  void othersHaveAnother(String one, String other) {
    assertThat(Shapes.hash(one)).isNotEqualTo(Shapes.hash(other));
  }

  @Test
  void longRunsAreCutToThree() {
    assertThat(Shapes.hash("abc")).isEqualTo(Shapes.hash("abcd"));
    assertThat(Shapes.hash("abc1d")).isEqualTo(Shapes.hash("abcd1e"));
    assertThat(Shapes.hash("ab1d")).isNotEqualTo(Shapes.hash("abc1d"));
  }
}
