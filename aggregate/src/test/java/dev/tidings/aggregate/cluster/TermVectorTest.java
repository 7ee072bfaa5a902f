package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TermVectorTest {

  @Test
  void multipliesWhatIsShared() {
    TermVector one = new TermVector(new int[] {1, 4, 9}, new short[] {3, 5, 7});
    TermVector other = new TermVector(new int[] {4, 6, 9, 12}, new short[] {2, 100, 10, 100});
    assertThat(one.product(other)).isEqualTo(5 * 2 + 7 * 10);
    assertThat(other.product(one)).isEqualTo(80);
    assertThat(one.product(TermVector.EMPTY)).isZero();
  }

  @Test
  void productWithItselfIsOneOrForAShortTextMore() {
    Random random = new Random(3);
    for (int i = 0; i < 100; i++) {
      TermVector vector = RandomDocuments.terms(random).vector();
      assertThat(TermVector.similarity(vector.product(vector))).isBetween(0.999, 1.7);
    }
  }

  @Test
  void denseProductIsTheSame() {
    Random random = new Random(4);
    DenseVector dense = new DenseVector();
    for (int i = 0; i < 100; i++) {
      TermVector one = RandomDocuments.terms(random).vector();
      TermVector other = RandomDocuments.terms(random).vector();
      dense.add(one);
      assertThat(dense.product(other)).isEqualTo(one.product(other));
      dense.clear(one);
      assertThat(dense.product(other)).isZero();
    }
  }
}
