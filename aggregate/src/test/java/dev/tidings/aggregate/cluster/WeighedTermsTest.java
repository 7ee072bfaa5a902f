package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeighedTermsTest {

  private static double length(TermVector vector) {
    return Math.sqrt(TermVector.similarity(vector.product(vector)));
  }

  private static WeighedTerms terms(int number, int most) {
    int[] ids = new int[number];
    float[] weights = new float[number];
    for (int i = 0; i < number; i++) {
      ids[i] = i;
      weights[i] = 1;
    }
    return WeighedTerms.select(ids, weights, most);
  }

  @Test
  void theHeaviestAreKeptAndTheOthersListed() {
    WeighedTerms terms = WeighedTerms.select(new int[] {3, 5, 8, 9}, new float[] {1, 4, 2, 3}, 2);
    assertThat(terms.vector().size()).isEqualTo(2);
    assertThat(terms.vector().term(0)).isEqualTo(5);
    assertThat(terms.vector().term(1)).isEqualTo(9);
    assertThat(terms.vector().weight(0) * 3.0)
        .isCloseTo(terms.vector().weight(1) * 4.0, within(8.0));
    assertThat(terms.lightTerms()).containsExactly(3, 8);
    assertThat(terms.heaviest(0)).isZero();
    assertThat(terms.heaviest(1)).isEqualTo(1);
  }

  @Test
  void theirRankIsByWeightTheirOrderByTerm() {
    WeighedTerms terms = WeighedTerms.select(new int[] {1, 2, 3}, new float[] {1, 3, 2}, 10);
    assertThat(terms.heaviest(0)).isEqualTo(1);
    assertThat(terms.heaviest(1)).isEqualTo(2);
    assertThat(terms.heaviest(2)).isZero();
    assertThat(terms.lightTerms()).isEmpty();
  }

  @Test
  void ofEqualWeightsTheLesserTermIsKept() {
    WeighedTerms terms = terms(4, 2);
    assertThat(terms.vector().term(0)).isZero();
    assertThat(terms.vector().term(1)).isEqualTo(1);
    assertThat(terms.lightTerms()).containsExactly(2, 3);
  }

  @Test
  void whatWeighsNothingIsNotKept() {
    WeighedTerms terms = WeighedTerms.select(new int[] {1, 2}, new float[] {0, 2}, 10);
    assertThat(terms.vector().size()).isEqualTo(1);
    assertThat(terms.lightTerms()).containsExactly(1);
  }

  @Test
  void aVectorOfAllTermsHasLengthOneAndAShorterOneIsALittleLonger() {
    assertThat(length(terms(150, 150).vector())).isCloseTo(1, within(0.01));
    assertThat(length(terms(50, 150).vector())).isCloseTo(Math.pow(3, 0.1), within(0.01));
    assertThat(length(terms(25, 150).vector())).isCloseTo(Math.pow(6, 0.1), within(0.01));
    assertThat(length(terms(1, 150).vector()))
        .isCloseTo(1 + (Math.pow(6, 0.1) - 1) / 25, within(0.001));
    assertThat(length(terms(5, 150).vector()))
        .isCloseTo(1 + (Math.pow(6, 0.1) - 1) / 5, within(0.001));
  }
}
