package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WeighTermsTest {
  private static final double RARE = WeighTerms.RARE;

  private static Map<String, Double> weigh(String text) {
    return WeighTerms.of(text, word -> true);
  }

  @Test
  void wordsThatOnlyHoldASentenceTogetherAreLeftOut() {
    assertThat(weigh("the zyxa of it")).containsOnlyKeys("zyxa");
    assertThat(WeighTerms.weightOfAny("the")).isEqualTo(1.5);
    assertThat(WeighTerms.weightOfAny("zyxa")).isEqualTo(RARE);
  }

  @Test
  void aCommonTermWeighsLessThanARareOne() {
    assertThat(WeighTerms.weight("govern")).isLessThan(RARE);
    assertThat(WeighTerms.weight("zyxa")).isEqualTo(RARE);
  }

  @Test
  void aNameInsideASentenceWeighsLess() {
    Map<String, Double> weights = weigh("Zyxa met Wuxo");
    assertThat(weights.get("zyxa")).isEqualTo(RARE);
    assertThat(weights.get("wuxo")).isCloseTo(.4 * RARE, within(1e-9));
  }

  @Test
  void aTermThatStandsTwiceWeighsAsTheLighter() {
    assertThat(weigh("wuxo and Wuxo").get("wuxo")).isCloseTo(.4 * RARE, within(1e-9));
    assertThat(weigh("the Wuxo and wuxo").get("wuxo")).isCloseTo(.4 * RARE, within(1e-9));
  }

  @Test
  void onlyWhatIsAskedForIsKept() {
    assertThat(WeighTerms.of("12 ships", word -> !Character.isDigit(word.charAt(0))))
        .containsOnlyKeys("ship");
  }

  @Test
  void aVeryLongWordStaysAsItIs() {
    String longest = "y".repeat(37) + "ing";
    assertThat(weigh(longest)).doesNotContainKey(longest);
    assertThat(weigh("y" + longest)).containsOnlyKeys("y" + longest);
  }

  @Test
  void theLastWordCounts() {
    assertThat(weigh("a wuxo")).containsOnlyKeys("wuxo");
    assertThat(weigh("")).isEmpty();
  }
}
