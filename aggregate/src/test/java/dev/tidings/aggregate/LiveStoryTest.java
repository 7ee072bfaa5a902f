package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.subject.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveStoryTest {
  private final LiveStory story = story();
  private final DescribeStory describe = new DescribeStory("en");

  @Test
  void articlesThatCameAndWentLeaveNoTrace() {
    Random random = new Random(7);
    LiveStory untouched = story();
    List<String> transients = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      ArticleRecord article = random(random, "a" + i);
      put(story, article);
      if (i % 3 == 0) {
        transients.add(article.articleId());
      } else {
        put(untouched, article);
      }
    }
    transients.forEach(story::remove);

    assertThat(described(story)).isEqualTo(described(untouched));
  }

  @Test
  void theOrderOfArrivalDoesNotShow() {
    Random random = new Random(8);
    List<ArticleRecord> articles =
        IntStream.range(0, 40).mapToObj(i -> random(random, "a" + i)).toList();
    LiveStory reversed = story();
    for (int i = 0; i < articles.size(); i++) {
      put(story, articles.get(i));
      put(reversed, articles.get(articles.size() - 1 - i));
    }

    assertThat(described(story)).isEqualTo(described(reversed));
  }

  @Test
  void centralityIsTheMeanCosineToTheOtherArticles() {
    put(story, record(article("same").terms("quake", "coast")));
    put(story, record(article("alike").terms("quake", "coast")));
    put(story, record(article("other").terms("quake", "harbour")));

    assertThat(describe.articles(story))
        .extracting(Story.Member::articleId, Story.Member::centrality)
        .containsExactly(tuple("same", .75), tuple("other", .5), tuple("alike", .75));
  }

  @Test
  void anOnlyArticleIsFullyCentral() {
    put(story, record(article("only").terms("quake")));

    assertThat(describe.articles(story).get(0).centrality()).isEqualTo(1);
  }

  @Test
  void sourcesStandInTheOrderInWhichTheyHadTheStory() {
    put(story, record(article("b").from("Second").after(Duration.ofHours(1)).terms("x")));
    put(story, record(article("a").from("First").terms("x")));
    put(story, record(article("c").from("First").after(Duration.ofHours(2)).terms("x")));

    assertThat(described(story).sources())
        .extracting(Story.Source::source, Story.Source::articles)
        .containsExactly(tuple("First", 2), tuple("Second", 1));
    assertThat(described(story).firstPublishedAt()).isEqualTo(SampleArticle.NOON);
  }

  @Test
  void entitiesAreCountedByArticleUnderTheirMostFrequentName() {
    put(
        story,
        record(article("a").terms("x").naming("Lima", Entity.Type.LOCATION, "Lima", "LIMA")));
    put(story, record(article("b").terms("x").naming("Lima", Entity.Type.LOCATION, "the capital")));
    put(story, record(article("c").terms("x").naming("Callao", Entity.Type.LOCATION)));

    assertThat(described(story).entities())
        .containsExactly(
            new Story.SharedEntity(
                "x:lima", "Lima", Entity.Type.LOCATION, 2, List.of("LIMA", "the capital")),
            new Story.SharedEntity("x:callao", "Callao", Entity.Type.LOCATION, 1, List.of()));
  }

  @Test
  void everyListIsBoundedAndEveryCountIsExact() {
    for (int i = 0; i < 300; i++) {
      put(
          story,
          record(
              article("a" + i)
                  .from("Outlet " + i)
                  .after(Duration.ofMinutes(7L * i))
                  .terms("quake", "term" + i)
                  .naming("Person " + i, Entity.Type.PERSON)
                  .stating(SampleArticle.statement("n" + i))));
    }

    Story described = described(story);
    assertThat(described.articleCount()).isEqualTo(300);
    assertThat(described.sourceCount()).isEqualTo(300);
    assertThat(described.articles()).hasSize(Story.MAX_ARTICLES);
    assertThat(described.articles().get(0).articleId()).isEqualTo("a299");
    assertThat(described.sources()).hasSize(Story.MAX_SOURCES);
    assertThat(described.entities()).hasSize(Story.MAX_ENTITIES);
    assertThat(described.claims()).hasSize(Story.MAX_CLAIMS);
  }

  @Test
  void theTimelineOfALargeStoryIsTheFirstArticleOfEachHour() {
    for (int i = 0; i < 300; i++) {
      put(story, record(article("a" + i).after(Duration.ofMinutes(7L * i)).terms("quake")));
    }

    List<Story.Moment> timeline = described(story).timeline();
    assertThat(timeline).hasSize(35);
    assertThat(timeline.get(0).articleId()).isEqualTo("a0");
    assertThat(timeline.get(1).at()).isEqualTo(SampleArticle.NOON.plus(Duration.ofMinutes(63)));
    assertThat(timeline).isSortedAccordingTo(Comparator.comparing(Story.Moment::at));
  }

  @Test
  void theTimelineOfALongStoryTakesLongerSpans() {
    for (int i = 0; i < 300; i++) {
      put(story, record(article("a" + i).after(Duration.ofHours(i)).terms("quake")));
    }

    assertThat(described(story).timeline()).hasSizeBetween(50, Story.MAX_ARTICLES);
  }

  private Story described(LiveStory of) {
    of.record(of.record().described(of.subjects().choose(null), "Headline", ""));
    return describe.story(of, describe.articles(of), Story.Status.ACTIVE, null);
  }

  private static ArticleRecord random(Random random, String articleId) {
    SampleArticle article =
        article(articleId)
            .from("Outlet " + random.nextInt(5))
            .after(Duration.ofMinutes(random.nextInt(600)))
            .about(random.nextBoolean() ? Subject.SPORT : Subject.HEALTH, random.nextDouble())
            .naming("Person " + random.nextInt(5), Entity.Type.PERSON, "P. " + random.nextInt(3))
            .stating(SampleArticle.statement("n" + random.nextInt(6)));
    for (int i = 0; i < 5; i++) {
      article.terms("term" + random.nextInt(12));
    }
    return record(article);
  }

  private static ArticleRecord record(SampleArticle article) {
    return ArticleRecord.of(article.arrival());
  }

  private static void put(LiveStory story, ArticleRecord article) {
    story.put(article, 0, List.of());
  }

  private static LiveStory story() {
    return new LiveStory(
        StoryRecord.begin("story"),
        new RecentClaims("story", articleId -> null, RecentClaims.MAX_ARTICLES));
  }
}
