package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static final Terms NONE = Terms.of(new TreeMap<>());

  private static Terms terms(Map<String, Double> weights) {
    return Terms.of(new TreeMap<>(weights));
  }

  @Test
  void eachHasItsWeight() {
    Terms terms = terms(Map.of("b", 2.0, "a", 1.0, "c", 4.0));
    assertThat(terms.size()).isEqualTo(3);
    Map<Long, Double> weights = new TreeMap<>();
    for (int i = 0; i < terms.size(); i++) {
      weights.put(terms.number(i), terms.weight(i));
    }
    assertThat(weights)
        .isEqualTo(Map.of(Terms.number("a"), 1.0, Terms.number("b"), 2.0, Terms.number("c"), 4.0));
    assertThat(terms.sum()).isEqualTo(7);
    assertThat(terms.has("a")).isTrue();
    assertThat(terms.has("bb")).isFalse();
    assertThat(terms.sharedCount(terms(Map.of("a", 1.0, "c", 1.0, "d", 1.0)))).isEqualTo(2);
  }

  @Test
  void shareWhatBothHave() {
    Terms one = terms(Map.of("a", 1.0, "c", 4.0, "d", 8.0));
    Terms other = terms(Map.of("a", 1.0, "b", 2.0, "d", 8.0, "e", 16.0));
    assertThat(one.shared(other)).isEqualTo(9);
    assertThat(other.shared(one)).isEqualTo(9);
    assertThat(one.shared(NONE)).isZero();
  }

  @Test
  void overlapIsAShareOfAllContainmentOfTheLighter() {
    Terms one = terms(Map.of("a", 2.0, "b", 6.0));
    Terms other = terms(Map.of("a", 2.0, "c", 2.0));
    assertThat(one.overlap(other)).isEqualTo(.2);
    assertThat(one.containment(other)).isEqualTo(.5);
    assertThat(other.containment(one)).isEqualTo(.5);
    assertThat(one.overlap(one)).isEqualTo(1);
  }

  @Test
  void nothingHasNothingInCommon() {
    assertThat(NONE.overlap(NONE)).isZero();
    assertThat(NONE.containment(terms(Map.of("a", 1.0)))).isZero();
  }
}
