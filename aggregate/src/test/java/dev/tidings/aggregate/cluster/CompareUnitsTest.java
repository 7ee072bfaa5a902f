package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompareUnitsTest {

  private static final TermVector QUAKE = Documents.vector(new int[] {1}, 1);
  private static final TermVector HALF = Documents.vector(new int[] {1, 2}, 0.5, 0.866);
  private static final TermVector OTHER = Documents.vector(new int[] {9}, 1);

  private final DenseVector dense = new DenseVector();
  private final CompareUnits compare =
      new CompareUnits(
          new TimePenalty(ClusterParameters.Linkage.DEFAULT),
          dense,
          new BlendMeaning(ClusterParameters.DEFAULT, false));

  @Test
  void theMeanOfAllPairsCounts() {
    Unit two = Unit.of(List.of(Documents.of(1, QUAKE), Documents.of(2, OTHER)), dense);
    Unit one = Unit.of(Documents.of(3, HALF));
    assertThat(compare.compare(two, one)).isCloseTo(0.25, within(1e-3));
    assertThat(compare.compare(one, two)).isCloseTo(0.25, within(1e-3));
  }

  @Test
  void timeBetweenIsTakenOff() {
    Unit old = Unit.of(Documents.onDay(1, 0, QUAKE));
    Unit young = Unit.of(Documents.onDay(2, 7, QUAKE));
    assertThat(compare.compare(old, young)).isCloseTo(0.9, within(1e-3));
  }

  @Test
  void whatHasFadedIsLikeNothing() {
    Unit faded = Unit.of(List.of(), dense);
    assertThat(compare.compare(Unit.of(Documents.of(1, QUAKE)), faded)).isZero();
  }

  @Test
  void allWithAllAreTheSameAsOneByOne() {
    List<Unit> units =
        List.of(
            Unit.of(Documents.of(1, QUAKE)),
            Unit.of(Documents.of(2, HALF)),
            Unit.of(Documents.of(3, OTHER)),
            Unit.of(List.of(Documents.of(4, HALF), Documents.of(5, OTHER)), dense));
    double[][] all = compare.all(units);
    for (int i = 0; i < units.size(); i++) {
      for (int j = 0; j < units.size(); j++) {
        double alone = i == j ? 0 : compare.compare(units.get(i), units.get(j));
        assertThat(all[i][j]).isEqualTo(alone);
      }
    }
    assertThat(all[0][1]).isPositive();
  }
}
