package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreStoryTest {
  private final ScoreStory score = new ScoreStory(Duration.ofHours(12));

  @Test
  void aHalfLifeWeighsAsMuchAsTwiceTheSources() {
    assertThat(score.of(story(4, 2, Duration.ZERO)))
        .isCloseTo(score.of(story(4, 1, Duration.ofHours(12))), within(1e-9));
  }

  @Test
  void fourTimesTheArticlesWeighAsMuchAsTwiceTheSources() {
    assertThat(score.of(story(4, 1, Duration.ZERO)))
        .isCloseTo(score.of(story(1, 2, Duration.ZERO)), within(1e-9));
  }

  private static StorySummary story(int articles, int sources, Duration later) {
    return new StorySummary(
        "story",
        true,
        "en",
        "Headline",
        articles,
        sources,
        SampleArticle.NOON.plus(later),
        Map.of());
  }
}
