package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DenseVectorTest {
  private static final int FAR = 1 << 20;

  private final DenseVector dense = new DenseVector();

  @Test
  void aProductIsThatOfTheVectors() {
    TermVector one = new TermVector(new int[] {1, 5, FAR}, new short[] {2, 3, 4});
    TermVector other = new TermVector(new int[] {1, 7, FAR}, new short[] {10, 10, 10});
    dense.add(one);
    assertThat(dense.product(other)).isEqualTo(one.product(other)).isEqualTo(60);
    assertThat(dense.product(Unit.of(Documents.of(1, other)))).isEqualTo(60);
    dense.clear(one);
    assertThat(dense.product(other)).isZero();
  }

  @Test
  void termsThatNoVectorHadWeighNothing() {
    TermVector far = new TermVector(new int[] {3, 2 * FAR}, new short[] {1, 1});
    dense.add(new TermVector(new int[] {3}, new short[] {5}));
    assertThat(dense.product(far)).isEqualTo(5);
    assertThat(dense.product(Unit.of(Documents.of(1, far)))).isEqualTo(5);
    assertThat(dense.weight(2 * FAR)).isZero();
    assertThat(dense.weight(3)).isEqualTo(5);
  }

  @Test
  void vectorsAreSummedAndTakenOut() {
    TermVector vector = new TermVector(new int[] {3}, new short[] {5});
    dense.add(vector);
    dense.add(vector);
    dense.add(TermVector.EMPTY);
    Unit unit = Unit.of(Documents.of(1, vector));
    dense.add(unit);
    assertThat(dense.take(3)).isEqualTo(15);
    assertThat(dense.weight(3)).isZero();
    dense.add(unit);
    dense.clear(unit);
    assertThat(dense.weight(3)).isZero();
  }
}
