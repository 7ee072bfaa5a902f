package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CentroidTest {
  private static final Offset<Double> NEARLY = within(1e-6);
  private static final int UNIT = UnitVector.UNIT;

  private final Centroid centroid = new Centroid();

  @Test
  void anArticleAloneIsCentral() {
    assertThat(centroid.meanSimilarity(centroid.add(Map.of("a", UNIT)), 0)).isEqualTo(1);
  }

  @Test
  void theMeanIsOverTheOthersAlone() {
    Centroid.Vector one = centroid.add(Map.of("a", UNIT));
    centroid.add(Map.of("a", UNIT));
    centroid.add(Map.of("b", UNIT));
    centroid.add(Map.of("a", UNIT / 2, "b", UNIT / 2));
    assertThat(centroid.meanSimilarity(one, 3)).isCloseTo((1 + 0 + 0.5) / 3, NEARLY);
  }

  @Test
  void whoLeavesNoLongerCountsAndItsTermsMayComeAgain() {
    Centroid.Vector one = centroid.add(Map.of("a", UNIT));
    Centroid.Vector gone = centroid.add(Map.of("a", UNIT / 2, "b", UNIT / 2));
    centroid.remove(gone);
    Centroid.Vector again = centroid.add(Map.of("c", UNIT / 2, "a", UNIT / 2));
    assertThat(centroid.meanSimilarity(one, 1)).isCloseTo(0.5, NEARLY);
    assertThat(centroid.meanSimilarity(again, 1)).isCloseTo(0.5, NEARLY);
    Centroid.Vector back = centroid.add(Map.of("b", UNIT));
    assertThat(centroid.meanSimilarity(back, 2)).isZero();
  }

  @Test
  void thereMayBeAnyNumberOfTerms() {
    Map<String, Integer> many = new TreeMap<>();
    for (int i = 0; i < 1_000; i++) {
      many.put("t" + i, i);
    }
    Centroid.Vector one = centroid.add(many);
    centroid.add(Map.of("t999", UNIT));
    assertThat(centroid.meanSimilarity(one, 1)).isCloseTo(999.0 / UNIT, NEARLY);
  }
}
