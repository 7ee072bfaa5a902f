package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.NOON;
import static dev.tidings.aggregate.SampleArticle.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChooseMomentsTest {
  private final LiveStory story =
      new LiveStory(StoryRecord.begin("story"), new RecentClaims("story", articleId -> null, 10));

  private void publishEvery(Duration apart, int articles) {
    for (int i = 0; i < articles; i++) {
      SampleArticle article = article("a" + i).after(apart.multipliedBy(i)).from("S" + i);
      story.put(ArticleRecord.of(article.arrival()), 0, List.of());
    }
  }

  private List<String> timeline(int limit) {
    return ChooseMoments.of(story.members(), limit).stream().map(Story.Moment::articleId).toList();
  }

  @Test
  void aFewArticlesAreAllThere() {
    publishEvery(Duration.ofMinutes(20), 3);
    assertThat(timeline(3)).containsExactly("a0", "a1", "a2");
    assertThat(ChooseMoments.of(story.members(), 3).get(1))
        .isEqualTo(new Story.Moment(NOON.plus(Duration.ofMinutes(20)), "a1", "S1", "Title of a1"));
  }

  @Test
  void ofTooManyTheFirstOfEachHourIsThere() {
    publishEvery(Duration.ofMinutes(20), 9);
    assertThat(timeline(8)).containsExactly("a0", "a3", "a6");
    assertThat(timeline(3)).containsExactly("a0", "a3", "a6");
  }

  @Test
  void orOfEachTwoHoursOrFour() {
    publishEvery(Duration.ofHours(1), 8);
    assertThat(timeline(7)).containsExactly("a0", "a2", "a4", "a6");
    assertThat(timeline(3)).containsExactly("a0", "a4");
  }
}
