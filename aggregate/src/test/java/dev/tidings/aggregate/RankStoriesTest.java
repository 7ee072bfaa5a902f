package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidings.enrich.subject.Subject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankStoriesTest {
  @TempDir Path stateDirectory;
  private StageDriver driver;

  @BeforeEach
  void start() {
    driver = new StageDriver(stateDirectory);
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void aStoryOfMoreOutletsStandsFirst() {
    driver.publish(sport("small").terms("tennis"));
    driver.publish(sport("large").terms("football"));
    driver.publish(sport("large2").from("The Post").terms("football"));

    SubjectRanking ranking = sportRanking();
    assertThat(ranking.storyCount()).isEqualTo(2);
    assertThat(ranking.stories())
        .extracting(SubjectRanking.Entry::storyId)
        .containsExactly("story-large", "story-small");
    SubjectRanking.Entry first = ranking.stories().get(0);
    assertThat(first.headline()).isEqualTo("Title of large");
    assertThat(first.articleCount()).isEqualTo(2);
    assertThat(first.sourceCount()).isEqualTo(2);
    assertThat(first.trend()).isEqualTo(.083);
  }

  @Test
  void aStoryLosesItsPlaceAsItGrowsOld() {
    driver.publish(sport("large").terms("football"));
    driver.publish(sport("large2").from("The Post").terms("football"));
    driver.publish(sport("new").after(Duration.ofDays(2)).terms("tennis"));

    assertThat(sportRanking().stories())
        .extracting(SubjectRanking.Entry::storyId, SubjectRanking.Entry::trend)
        .containsExactly(tuple("story-new", .042), tuple("story-large", 0.0));
  }

  @Test
  void aListIsWrittenOnlyWhenItsSubjectChanged() {
    driver.publish(sport("a").terms("football"));
    assertThat(driver.rankings()).containsOnlyKeys("sport");
    assertThat(driver.rankings()).isEmpty();
    driver.publish(article("b").terms("storm").about(Subject.WEATHER, .9));
    assertThat(driver.rankings()).containsOnlyKeys("weather");
  }

  @Test
  void changesBetweenTwoWritingsAreWrittenAsOneList() {
    for (int i = 0; i < 10; i++) {
      driver.publish(sport("a" + i).terms("term" + i));
    }

    driver.rankings();
    assertThat(driver.rankings()).isEmpty();
  }

  @Test
  void aStoryThatEndedLeavesTheList() {
    driver.publish(sport("old").terms("football"));
    driver.rankings();
    driver.publish(sport("new").after(Duration.ofDays(8)).terms("tennis"));

    assertThat(sportRanking().stories())
        .extracting(SubjectRanking.Entry::storyId)
        .containsExactly("story-new");
  }

  @Test
  void aStoryThatChangedItsSubjectStandsOnlyOnTheNewList() {
    driver.publish(article("a").terms("football").about(Subject.SPORT, .5));
    driver.publish(article("b").terms("football").about(Subject.HEALTH, .9));

    assertThat(sportRanking().stories()).isEmpty();
  }

  @Test
  void aListIsBoundedAndItsCountIsNot() {
    for (int i = 0; i < SubjectRanking.MAX_STORIES + 5; i++) {
      driver.publish(sport("a" + i).after(Duration.ofMinutes(i)).terms("term" + i));
    }

    SubjectRanking ranking = sportRanking();
    assertThat(ranking.storyCount()).isEqualTo(SubjectRanking.MAX_STORIES + 5);
    assertThat(ranking.stories()).hasSize(SubjectRanking.MAX_STORIES);
    assertThat(ranking.stories().get(0).storyId())
        .isEqualTo("story-a" + (SubjectRanking.MAX_STORIES + 4));
  }

  @Test
  void aListThatWasNotYetWrittenIsWrittenAfterARestart(@TempDir Path otherDirectory) {
    driver.publish(sport("a").terms("football"));
    try (StageDriver restarted = new StageDriver(otherDirectory)) {
      restarted.restoreFrom(driver);

      assertThat(restarted.rankings()).isEqualTo(driver.rankings()).containsOnlyKeys("sport");
    }
  }

  private SubjectRanking sportRanking() {
    return Objects.requireNonNull(driver.rankings().get("sport"));
  }

  private static SampleArticle sport(String articleId) {
    return article(articleId).about(Subject.SPORT, .9);
  }
}
