package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class UnitVectorTest {

  @Test
  void theVectorHasTheLengthOfTheUnit() {
    double squares =
        UnitVector.of(Map.of("a", 1, "b", 2, "c", 9)).values().stream()
            .mapToDouble(weight -> (double) weight * weight)
            .sum();

    assertThat(Math.sqrt(squares)).isCloseTo(UnitVector.UNIT, within(2.0));
  }

  @Test
  void aFrequentTermWeighsMoreButNotInProportion() {
    Map<String, Integer> vector = UnitVector.of(Map.of("rare", 1, "frequent", 10));

    assertThat((double) vector.getOrDefault("frequent", 0) / vector.getOrDefault("rare", 1))
        .isBetween(3.0, 4.0);
  }

  @Test
  void onlyTheHeaviestTermsAreKept() {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < UnitVector.MAX_TERMS; i++) {
      counts.put("heavy" + i, 2);
      counts.put("light" + i, 1);
    }

    assertThat(UnitVector.of(counts).keySet())
        .hasSize(UnitVector.MAX_TERMS)
        .allMatch(term -> term.startsWith("heavy"));
  }

  @Test
  void aCentroidForgetsWhatWasRemoved() {
    Centroid centroid = new Centroid();
    Centroid.Vector first = centroid.add(UnitVector.of(Map.of("a", 1, "b", 1)));
    for (int i = 0; i < 200; i++) {
      centroid.remove(centroid.add(UnitVector.of(Map.of("a", 1, "term" + i, 3))));
    }
    centroid.add(UnitVector.of(Map.of("a", 1, "b", 1)));

    assertThat(centroid.meanSimilarity(first, 1)).isCloseTo(1, within(.001));
  }
}
