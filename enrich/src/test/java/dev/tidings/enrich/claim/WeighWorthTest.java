package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeighWorthTest {

  @Test
  void figuresAreWorthMoreThanThanks() {
    WeighWorth weighWorth = new WeighWorth();
    double figures =
        weighWorth.weigh("Unemployment fell to 4 percent in 2019, the lowest in years.");
    double thanks = weighWorth.weigh("Thank you very much, I would like to say that.");
    assertThat(figures).isGreaterThan(0.6);
    assertThat(thanks).isLessThan(0.1);
  }

  @Test
  void unknownWordsWeighNothing() {
    WeighWorth weighWorth = new WeighWorth(List.of("|bias\t0", "tax\t1000"));
    assertThat(weighWorth.weigh("xyzzy plugh")).isEqualTo(0.5);
    assertThat(weighWorth.weigh("tax")).isGreaterThan(0.5);
  }
}
