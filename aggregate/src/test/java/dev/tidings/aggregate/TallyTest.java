package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
  private final Tally<String> tally = new Tally<>();

  private void count(String... keys) {
    List.of(keys).forEach(tally::add);
  }

  @Test
  void theMostFrequentComesFirstAndOfEqualsTheLesser() {
    count("c", "b", "a", "b", "c", "d");
    assertThat(tally.mostFrequent(3)).containsExactly("b", "c", "a");
    assertThat(tally.mostFrequent(9)).containsExactly("b", "c", "a", "d");
    assertThat(tally.first()).isEqualTo("a");
  }

  @Test
  void whatIsSubtractedToNothingIsForgotten() {
    count("a", "a");
    tally.subtract("a");
    assertThat(tally.from("")).isEqualTo(Map.of("a", 1));
    assertThat(tally.mostFrequent(5)).containsExactly("a");
    tally.subtract("a");
    assertThat(tally.isEmpty()).isTrue();
    tally.subtract("never counted");
    assertThat(tally.isEmpty()).isTrue();
  }

  @Test
  void countsFromAKeyOnIncludeIt() {
    count("a", "b", "c", "c");
    assertThat(tally.from("b")).isEqualTo(Map.of("b", 1, "c", 2));
    assertThat(tally.isEmpty()).isFalse();
  }
}
