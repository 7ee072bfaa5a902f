package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetireStoriesTest {

  private static final String FERRY = "ferri sank harbour rescu passeng storm captain";
  private static final ClusterParameters ANY_STEP =
      ClusterParameters.DEFAULT.withLife(
          ClusterParameters.Life.DEFAULT.withLongestStep(Duration.ofDays(365)));

  @Test
  void aSilentStoryIsRetiredAndForgotten() {
    Newsroom newsroom = new Newsroom(ANY_STEP);
    newsroom.publishOnDay(0, "a", FERRY);
    newsroom.publishOnDay(1, "b", "elect ballot recount");
    List<Change> changes = newsroom.publishOnDay(8, "c", FERRY);
    assertThat(changes.get(0)).isEqualTo(new Change.Retired(newsroom.openedBy("a")));
    assertThat(changes.get(1)).isInstanceOf(Change.Created.class);
    assertThat(newsroom.clusterer().activeArticles()).isEqualTo(2);
    assertThat(newsroom.store.count("d")).isEqualTo(2);
  }

  @Test
  void anOldArticleFadesButStaysInItsStory() {
    Newsroom newsroom = new Newsroom(ANY_STEP);
    for (int day = 0; day < 40; day += 4) {
      newsroom.publishOnDay(day, "a" + day, FERRY);
    }
    int full = DocumentRecord.decode(newsroom.store.first("d")).document().vector().size();
    assertThat(full).isZero();
    assertThat(newsroom.remove("a0"))
        .containsExactly(new Change.Shrank(newsroom.openedBy("a0"), "a0"));
    assertThat(newsroom.publishOnDay(37, "a4", FERRY + " corrected"))
        .containsExactly(new Change.Revised(newsroom.openedBy("a0"), "a4"));
    assertThat(newsroom.publishOnDay(38, "b", FERRY).get(0).storyId())
        .isEqualTo(newsroom.openedBy("a0"));
  }

  @Test
  void aStoryThatGoesOnIsNotRetired() {
    Newsroom newsroom = new Newsroom(ANY_STEP);
    for (int day = 0; day < 40; day += 4) {
      newsroom.publishOnDay(day, "a" + day, FERRY);
    }
    assertThat(newsroom.stories()).hasSize(1);
    assertThat(newsroom.clusterer().activeArticles()).isEqualTo(10);
  }

  @Test
  void theLongestSilentIsRetiredFirst() {
    Newsroom newsroom = new Newsroom(ANY_STEP);
    newsroom.publishOnDay(0, "a", FERRY);
    newsroom.publishOnDay(1, "b", "elect ballot recount");
    newsroom.publishOnDay(2, "c", FERRY);
    assertThat(newsroom.publishOnDay(30, "d", "rail signal derail").subList(0, 2))
        .containsExactly(
            new Change.Retired(newsroom.openedBy("b")), new Change.Retired(newsroom.openedBy("a")));
  }

  @Test
  void aLateArticleStillFindsItsStory() {
    Newsroom newsroom = new Newsroom(ANY_STEP);
    newsroom.publishOnDay(0, "a", FERRY);
    newsroom.publishOnDay(5, "b", "elect ballot recount");
    newsroom.publishOnDay(1, "c", FERRY);
    assertThat(newsroom.storyOf("c")).isEqualTo(newsroom.storyOf("a"));
  }

  @Test
  void anArticleThatIsTooLateOpensAstory() {
    Newsroom newsroom = new Newsroom(ANY_STEP);
    newsroom.publishOnDay(0, "a", FERRY);
    newsroom.publishOnDay(9, "b", "elect ballot recount");
    assertThat(newsroom.publishOnDay(0, "c", FERRY).get(0)).isInstanceOf(Change.Created.class);
    // It is not late for those that come with it.
    assertThat(newsroom.publishOnDay(0, "d", FERRY).get(0).storyId())
        .isEqualTo(newsroom.openedBy("c"));
  }

  @Test
  void aSingleWrongDateRetiresNothing() {
    Newsroom newsroom = new Newsroom();
    newsroom.publishOnDay(0, "a", FERRY);
    newsroom.publishOnDay(40_000, "wrong", "elect ballot recount");
    assertThat(newsroom.publishOnDay(1, "b", FERRY).get(0).storyId())
        .isEqualTo(newsroom.openedBy("a"));
  }

  @Test
  void timeThatGoesOnStepByStepRetires() {
    Newsroom newsroom = new Newsroom();
    newsroom.publishOnDay(0, "a", FERRY);
    for (int i = 1; i <= 9; i++) {
      newsroom.publishOnDay(20, "b" + i, "word" + i);
    }
    assertThat(newsroom.folded.activeStories()).doesNotContainKey(newsroom.openedBy("a"));
  }

  @Test
  void beyondTheMostArticlesTheLongestSilentGo() {
    Newsroom newsroom =
        new Newsroom(
            ClusterParameters.DEFAULT.withLife(ClusterParameters.Life.DEFAULT.withMostArticles(3)));
    newsroom.publish("a", FERRY);
    newsroom.publish("b", "elect ballot recount");
    newsroom.publish("c", FERRY);
    assertThat(newsroom.publish("d", "rail signal derail"))
        .contains(new Change.Retired(newsroom.openedBy("b")));
    assertThat(newsroom.clusterer().activeArticles()).isEqualTo(3);
    for (int i = 0; i < 10; i++) {
      newsroom.publish("e" + i, FERRY);
    }
    assertThat(newsroom.storyOf("e9")).isEqualTo(newsroom.openedBy("a"));
  }

  @Test
  void anArticleOfAretiredStoryMayComeAgain() {
    Newsroom newsroom = new Newsroom(ANY_STEP);
    newsroom.publishOnDay(0, "a", FERRY);
    List<Change> changes = newsroom.publishOnDay(20, "a", FERRY);
    assertThat(changes.get(0)).isEqualTo(new Change.Retired(newsroom.openedBy("a")));
    assertThat(changes.get(1)).isInstanceOf(Change.Created.class);
    assertThat(newsroom.storyOf("a"))
        .as("a story of its own: the ended one stays ended")
        .isNotEqualTo(newsroom.openedBy("a"));
  }
}
