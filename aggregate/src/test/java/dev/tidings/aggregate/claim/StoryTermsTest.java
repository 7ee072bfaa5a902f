package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoryTermsTest {

  private final StoryTerms story = new StoryTerms();

  private static Terms terms(String... words) {
    Map<String, Double> weights = new TreeMap<>();
    for (String word : words) {
      weights.put(word, 6.5);
    }
    return Terms.of(new TreeMap<>(weights));
  }

  @Test
  void withoutAStoryRareTermsOfTheNewsWeighMore() {
    assertThat(StoryTerms.weight(StoryTerms.level(6.5)))
        .isGreaterThan(StoryTerms.weight(StoryTerms.level(3)));
    assertThat(StoryTerms.weight(StoryTerms.level(0))).isEqualTo(0.02);
  }

  /** log((claims + 100) / (count + .5 + 100 / e^6.5)). */
  @Test
  void aTermThatManyClaimsHaveWeighsLittle() {
    for (int i = 0; i < 50; i++) {
      story.count(story.hold(terms("all", "only" + i)));
    }
    CountedTerms one = story.hold(terms("all"));
    CountedTerms two = story.hold(terms("all", "new"));
    double prior = 0.5 + 100 * Math.exp(-6.5);
    double all = Math.log(150 / (50 + prior));
    double fresh = Math.log(150 / prior);
    assertThat(one.overlap(two, CountedTerms.Rarity.IN_STORY))
        .isCloseTo(all / (all + fresh), within(1e-9));
    assertThat(two.overlap(one, CountedTerms.Rarity.IN_STORY))
        .isEqualTo(one.overlap(two, CountedTerms.Rarity.IN_STORY));
  }

  @Test
  void countsBeyondTheTableGoOn() {
    CountedTerms held = story.hold(terms("all"));
    CountedTerms two = story.hold(terms("all", "new"));
    double before = 1;
    for (int i = 0; i < 3000; i++) {
      story.count(held);
      if (i % 500 == 499) {
        assertThat(held.overlap(two, CountedTerms.Rarity.IN_STORY)).isLessThan(before);
        before = held.overlap(two, CountedTerms.Rarity.IN_STORY);
      }
    }
  }

  @Test
  void whatIsForgottenIsAsIfItHadNeverBeen() {
    CountedTerms one = story.hold(terms("all", "some"));
    CountedTerms two = story.hold(terms("all", "new"));
    double before = one.overlap(two, CountedTerms.Rarity.IN_STORY);
    CountedTerms gone = story.hold(terms("all", "gone"));
    story.count(gone);
    story.count(gone);
    assertThat(one.overlap(two, CountedTerms.Rarity.IN_STORY)).isLessThan(before);
    story.forgetCounts();
    story.release(gone);
    assertThat(one.overlap(two, CountedTerms.Rarity.IN_STORY)).isEqualTo(before);
    story.count(story.hold(terms("fresh")));
    assertThat(
            story
                .hold(terms("fresh"))
                .overlap(story.hold(terms("gone")), CountedTerms.Rarity.IN_STORY))
        .isZero();
  }

  @Test
  void emptyTermsHaveNothingInCommon() {
    assertThat(
            CountedTerms.of(terms())
                .overlap(CountedTerms.of(terms()), CountedTerms.Rarity.IN_STORY))
        .isZero();
    assertThat(
            CountedTerms.of(terms("all"))
                .overlap(CountedTerms.of(terms()), CountedTerms.Rarity.IN_STORY))
        .isZero();
    assertThat(
            CountedTerms.of(terms("all"))
                .overlap(CountedTerms.of(terms("all")), CountedTerms.Rarity.IN_STORY))
        .isEqualTo(1);
  }
}
