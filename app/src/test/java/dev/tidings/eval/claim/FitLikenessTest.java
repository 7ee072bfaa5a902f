package dev.tidings.eval.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FitLikenessTest {

  /** Labels are drawn with the likelihood that is to be learned, of the first measure alone. */
  @Test
  void learnsTheLikelihoodThatDrewTheLabels() {
    Random random = new Random(5);
    List<double[]> measures = new ArrayList<>();
    List<Boolean> same = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double first = random.nextDouble();
      measures.add(new double[] {first, random.nextDouble(), 3});
      same.add(random.nextDouble() < likelihood(first));
    }
    FitLikeness fitted = new FitLikeness(measures, same);
    for (double first : new double[] {.1, .5, .9}) {
      assertThat(fitted.of(new double[] {first, .2, 3}))
          .isCloseTo(likelihood(first), within(.03))
          .isCloseTo(fitted.of(new double[] {first, .8, 3}), within(.03));
    }
  }

  @Test
  void oneLabelAloneGivesThatLabel() {
    FitLikeness fitted =
        new FitLikeness(List.of(new double[] {1}, new double[] {2}), List.of(true, true));
    assertThat(fitted.of(new double[] {1.5})).isGreaterThan(.99);
  }

  private static double likelihood(double measure) {
    return 1 / (1 + Math.exp(3 - 6 * measure));
  }
}
