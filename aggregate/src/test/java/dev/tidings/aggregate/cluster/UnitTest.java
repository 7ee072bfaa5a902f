package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Units, and how they are compared. */
class UnitTest {
  private static final TermVector ONE_TWO = Documents.vector(new int[] {1, 2}, 0.6, 0.8);
  private static final TermVector TWO_FOUR = Documents.vector(new int[] {2, 4}, 0.8, 0.6);

  private final DenseVector dense = new DenseVector();
  private final ClusterParameters parameters = ClusterParameters.DEFAULT;
  private final CompareUnits compare =
      new CompareUnits(
          new TimePenalty(parameters.linkage()), dense, new BlendMeaning(parameters, false));

  @Test
  void aDocumentIsAUnit() {
    Document document = Documents.of(1, ONE_TWO);
    Cluster cluster = Documents.story("s", document);
    Unit unit = Unit.of(document);
    assertThat(unit.document()).isSameAs(document);
    assertThat(unit.cluster()).isSameAs(cluster);
    assertThat(unit.isWhole()).isFalse();
    assertThat(unit.size()).isEqualTo(1);
    assertThat(unit.compared()).isEqualTo(1);
    assertThat(unit.terms()).isEqualTo(2);
    assertThat(unit.term(1)).isEqualTo(2);
    assertThat(unit.weight(1)).isEqualTo((int) (0.8 * TermVector.ONE));
    assertThat(unit.meaning()).isNull();
    assertThat(unit.encoded()).isZero();
  }

  @Test
  void aStoryIsTheSumOfItsTerms() {
    Unit unit =
        Unit.of(Documents.story("s", Documents.of(1, ONE_TWO), Documents.of(2, TWO_FOUR)), dense);
    assertThat(unit.isWhole()).isTrue();
    assertThat(unit.size()).isEqualTo(2);
    assertThat(unit.terms()).isEqualTo(3);
    assertThat(List.of(unit.term(0), unit.term(1), unit.term(2))).containsExactly(1, 2, 4);
    assertThat(unit.weight(0)).isEqualTo((int) (0.6 * TermVector.ONE));
    assertThat(unit.weight(1)).isEqualTo((int) (1.6 * TermVector.ONE));
    assertThat(dense.weight(2)).as("the scratch is left clean").isZero();
  }

  @Test
  void meaningsAreSummedOverThoseThatHaveOne() {
    Document first = Documents.of(1, ONE_TWO);
    Document second = Documents.of(2, TWO_FOUR);
    Document third = Documents.of(3, TWO_FOUR);
    first.setMeaning(new Meaning(new byte[] {1, 2}));
    third.setMeaning(new Meaning(new byte[] {3, -5}));
    Unit unit = Unit.of(List.of(first, second, third), dense);
    assertThat(unit.encoded()).isEqualTo(2);
    assertThat(unit.meaning()).containsExactly(4, -3);
  }

  @Test
  void theGapIsBetweenTheLastOfOneAndTheFirstOfTheOther() {
    Unit early = Unit.of(List.of(day(1, 0), day(2, 3)), dense);
    Unit late = Unit.of(List.of(day(3, 5), day(4, 9)), dense);
    Unit within = Unit.of(List.of(day(5, 1), day(6, 2)), dense);
    assertThat(early.gapTo(late)).isEqualTo(2 * Documents.DAY);
    assertThat(late.gapTo(early)).isEqualTo(2 * Documents.DAY);
    assertThat(early.gapTo(within)).isZero();
    assertThat(within.gapTo(early)).isZero();
  }

  private static Document day(int sequence, double day) {
    return Documents.onDay(sequence, day, ONE_TWO);
  }

  @Test
  void similarityIsTheMeanOverAllPairs() {
    Unit one = Unit.of(Documents.of(1, ONE_TWO));
    Unit other = Unit.of(List.of(Documents.of(2, ONE_TWO), Documents.of(3, TWO_FOUR)), dense);
    assertThat(compare.compare(one, other)).isCloseTo((1 + 0.64) / 2, within(1e-3));
    assertThat(compare.compare(other, one)).isCloseTo((1 + 0.64) / 2, within(1e-3));
    assertThat(dense.weight(1)).as("the scratch is left clean").isZero();
  }

  @Test
  void timeBetweenThemIsTakenOff() {
    Unit one = Unit.of(Documents.onDay(1, 0, ONE_TWO));
    assertThat(compare.compare(one, Unit.of(day(2, 2)))).isCloseTo(1, within(1e-3));
    assertThat(compare.compare(one, Unit.of(day(2, 5)))).isCloseTo(0.94, within(1e-3));
  }

  @Test
  void whatHasNothingToCompareIsLikeNothing() {
    Document faded = Documents.of(1, ONE_TWO);
    faded.fade();
    Unit nothing = Unit.of(Documents.story("s", faded, faded), dense);
    assertThat(compare.compare(nothing, Unit.of(Documents.of(2, ONE_TWO)))).isZero();
  }

  @Test
  void allAreComparedWithAll() {
    double[][] all =
        compare.all(
            List.of(
                Unit.of(Documents.of(1, ONE_TWO)),
                Unit.of(Documents.of(2, TWO_FOUR)),
                Unit.of(Documents.of(3, 9))));
    assertThat(all[0][1]).isCloseTo(0.64, within(1e-3)).isEqualTo(all[1][0]);
    assertThat(all[0][2]).isZero();
    assertThat(all[2][1]).isZero();
    assertThat(dense.weight(2)).isZero();
  }
}
