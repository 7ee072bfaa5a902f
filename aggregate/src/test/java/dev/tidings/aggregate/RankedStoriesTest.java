package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.subject.Subject;
import dev.tidings.pipe.JsonSerde;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankedStoriesTest {
  private final TreeValues<StorySummary> store = new TreeValues<>(JsonSerde.of(StorySummary.class));
  private RankedStories ranked = open();

  private RankedStories open() {
    return new RankedStories(Subject.SPORT, store, new ScoreStory(Duration.ofHours(12)));
  }

  private static StorySummary story(String id, int sources) {
    return summary(id, sources, true, Map.of());
  }

  private static StorySummary summary(
      String id, int sources, boolean active, Map<Long, Integer> byHour) {
    return new StorySummary(id, active, "en", "Headline of " + id, 9, sources, NOON, byHour);
  }

  @Test
  void storiesStandByTheirScoresAndOfEqualsByTheirIds() {
    ranked.put(story("b", 2));
    ranked.put(story("c", 3));
    ranked.put(story("a", 2));
    SubjectRanking ranking = ranked.ranking(NOON);
    assertThat(ranking.stories())
        .extracting(SubjectRanking.Entry::storyId)
        .containsExactly("c", "a", "b");
    assertThat(ranking.subject()).isEqualTo(Subject.SPORT);
    assertThat(ranking.stories().get(0))
        .isEqualTo(new SubjectRanking.Entry("c", "en", "Headline of c", 9, 3, 0, NOON));
  }

  @Test
  void aStoryThatGrewStandsOnceAndOneThatEndedNotAtAll() {
    ranked.put(story("a", 1));
    ranked.put(story("b", 2));
    ranked.put(story("a", 3));
    assertThat(ranked.ranking(NOON).storyCount()).isEqualTo(2);
    assertThat(ranked.ranking(NOON).stories().get(0).storyId()).isEqualTo("a");
    ranked.put(summary("a", 0, false, Map.of()));
    assertThat(ranked.ranking(NOON).stories())
        .extracting(SubjectRanking.Entry::storyId)
        .containsExactly("b");
    assertThat(store.size()).isEqualTo(1);
  }

  @Test
  void whatTheStoreHasIsRankedAfterARestart() {
    ranked.put(story("a", 1));
    ranked.put(story("b", 2));
    SubjectRanking before = ranked.ranking(NOON);
    ranked = open();
    assertThat(ranked.ranking(NOON)).isEqualTo(before);
  }

  @Test
  void theListIsBoundedItsCountIsNot() {
    for (int i = 0; i < SubjectRanking.MAX_STORIES + 5; i++) {
      ranked.put(story("s" + i, 1 + i));
    }
    SubjectRanking ranking = ranked.ranking(NOON);
    assertThat(ranking.stories()).hasSize(SubjectRanking.MAX_STORIES);
    assertThat(ranking.storyCount()).isEqualTo(SubjectRanking.MAX_STORIES + 5);
  }

  @Test
  void theTrendIsArticlesAnHourOverADay() {
    long hour = ArticlesByHour.hour(NOON);
    ranked.put(summary("a", 1, true, Map.of(hour, 6, hour - 23, 6, hour - 24, 100)));
    assertThat(trend(NOON)).isEqualTo(0.5);
    assertThat(trend(NOON.plus(Duration.ofHours(1)))).isEqualTo(0.25);
    assertThat(trend(NOON.plus(Duration.ofHours(24)))).isZero();
  }

  private double trend(Instant now) {
    return ranked.ranking(now).stories().get(0).trend();
  }
}
