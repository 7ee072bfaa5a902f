package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChooseHeadlineTest {
  private final LiveStory story =
      new LiveStory(StoryRecord.begin("story"), new RecentClaims("story", articleId -> null, 10));

  @Test
  void theMostCentralArticleGivesTheHeadline() {
    put(article("a").terms("quake", "harbour"));
    put(article("b").terms("quake", "coast"));
    put(article("c").terms("quake", "coast"));

    assertThat(headline()).isEqualTo("b");
  }

  @Test
  void aSlightlyMoreCentralArticleDoesNotTakeTheHeadlineOver() {
    put(article("a").terms("quake", "coast", "tremor", "city", "sea", "night", "x"));
    published("a");
    put(article("b").terms("quake", "coast", "tremor", "city", "sea", "night"));
    put(article("c").terms("quake", "coast", "tremor", "city", "sea", "night"));

    assertThat(headline()).isEqualTo("a");
  }

  @Test
  void aClearlyMoreCentralArticleDoes() {
    put(article("a").terms("quake", "election"));
    published("a");
    put(article("b").terms("quake", "coast"));
    put(article("c").terms("quake", "coast"));

    assertThat(headline()).isEqualTo("b");
  }

  @Test
  void whenItsArticleLeavesAnotherTakesOver() {
    put(article("a").terms("quake", "coast"));
    put(article("b").terms("quake", "coast"));
    published("b");
    story.remove("b");

    assertThat(headline()).isEqualTo("a");
  }

  @Test
  void anArticleWithoutATitleGivesNoHeadlineUnlessThereIsNoOther() {
    put(article("a").titled(" ").terms("quake", "coast"));
    assertThat(headline()).isEqualTo("a");
    published("a");
    put(article("b").terms("quake", "harbour"));

    assertThat(headline()).isEqualTo("b");
  }

  private void put(SampleArticle article) {
    story.put(ArticleRecord.of(article.arrival()), 0, List.of());
  }

  private void published(String articleId) {
    story.record(story.record().described(story.subjects().choose(null), "", articleId));
  }

  private String headline() {
    return ChooseHeadline.of(story, new DescribeStory("en").articles(story)).article().articleId();
  }
}
