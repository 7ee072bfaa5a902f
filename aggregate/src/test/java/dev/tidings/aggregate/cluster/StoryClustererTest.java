package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StoryClustererTest {

  private static final String FERRY = "ferri sank harbour rescu passeng storm captain";
  private static final String FERRY_LATER = "ferri harbour rescu passeng storm diver inquiri";
  private static final String ELECTION = "elect ballot recount governor candid margin";

  private final Newsroom newsroom = new Newsroom();

  @Test
  void theFirstArticleOpensAstoryNamedAfterIt() {
    List<Change> changes = newsroom.publish("a", FERRY);
    assertThat(changes).hasSize(1);
    Change.Created created = (Change.Created) changes.get(0);
    assertThat(created.storyId()).isEqualTo(StoryIds.of("en", 1, "a"));
    assertThat(created.articleId()).isEqualTo("a");
    assertThat(created.evidence().score()).isZero();
    assertThat(created.evidence().runnerUpStoryId()).isNull();
    assertThat(created.evidence().terms()).isNotEmpty();
  }

  @Test
  void anArticleJoinsTheStoryThatItResembles() {
    newsroom.publish("a", FERRY);
    newsroom.publish("b", ELECTION);
    List<Change> changes = newsroom.publish("c", FERRY_LATER);
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0))
        .asInstanceOf(type(Change.Grew.class))
        .satisfies(
            grew -> {
              assertThat(grew.storyId()).isEqualTo(newsroom.openedBy("a"));
              assertThat(grew.evidence().score()).isGreaterThan(0.23);
              assertThat(grew.evidence().threshold()).isEqualTo(0.23);
              assertThat(grew.evidence().terms()).contains("ferri").doesNotContain("diver");
            });
  }

  @Test
  void anArticleThatResemblesNothingOpensAstory() {
    newsroom.publish("a", FERRY);
    newsroom.publish("b", ELECTION);
    assertThat(newsroom.stories()).hasSize(2);
  }

  @Test
  void saysWhichStoryWasNotGoodEnough() {
    newsroom.publish("a", FERRY);
    Change.Created created = (Change.Created) newsroom.publish("b", "storm " + ELECTION).get(0);
    assertThat(created.evidence().score()).isPositive().isLessThan(0.25);
    assertThat(created.evidence().runnerUpStoryId()).isEqualTo(newsroom.openedBy("a"));
    assertThat(created.evidence().runnerUpScore()).isEqualTo(created.evidence().score());
    assertThat(created.evidence().terms()).containsExactly("storm");
  }

  @Test
  void saysWhichStoryCameSecond() {
    newsroom.publish("a", FERRY);
    newsroom.publish("b", "storm " + ELECTION);
    Change.Grew grew = (Change.Grew) newsroom.publish("c", FERRY_LATER).get(0);
    assertThat(grew.evidence().runnerUpStoryId()).isEqualTo(newsroom.openedBy("b"));
    assertThat(grew.evidence().runnerUpScore()).isPositive().isLessThan(grew.evidence().score());
  }

  @Test
  void namesAtMostEightTerms() {
    String text = "one two three four five six seven eight nine ten";
    newsroom.publish("a", text);
    Change.Grew grew = (Change.Grew) newsroom.publish("b", text).get(0);
    assertThat(grew.evidence().terms()).hasSize(8);
    assertThat(grew.evidence().score()).isCloseTo(1, Offset.offset(1e-3));
  }

  @Test
  void anArticleWithoutTermsIsAstoryOfItsOwn() {
    newsroom.publish("a", FERRY);
    assertThat(newsroom.publish("b", "").get(0)).isInstanceOf(Change.Created.class);
    assertThat(newsroom.publish("c", "").get(0)).isInstanceOf(Change.Created.class);
  }

  @Test
  void aRevisionThatStillFitsStays() {
    newsroom.publish("a", FERRY);
    newsroom.publish("b", FERRY_LATER);
    assertThat(newsroom.publish("b", FERRY_LATER + " divers"))
        .containsExactly(new Change.Revised(newsroom.openedBy("a"), "b"));
    assertThat(newsroom.clusterer().activeArticles()).isEqualTo(2);
  }

  @Test
  void aRevisionThatNoLongerFitsLeaves() {
    newsroom.publish("a", FERRY);
    newsroom.publish("b", FERRY_LATER);
    List<Change> changes = newsroom.publish("b", ELECTION);
    assertThat(changes).hasSize(2);
    assertThat(changes.get(0)).isEqualTo(new Change.Shrank(newsroom.openedBy("a"), "b"));
    assertThat(changes.get(1)).isInstanceOf(Change.Created.class);
    assertThat(newsroom.storyOf("b")).isEqualTo(newsroom.openedBy("b"));
  }

  @Test
  void aRevisionThatFitsElsewhereGoesThere() {
    newsroom.publish("a", FERRY);
    newsroom.publish("b", FERRY_LATER);
    newsroom.publish("c", ELECTION);
    newsroom.publish("b", ELECTION + " recounts");
    assertThat(newsroom.storyOf("b")).isEqualTo(newsroom.storyOf("c"));
  }

  @Test
  void aRevisedArticleThatIsAloneKeepsItsStory() {
    newsroom.publish("a", FERRY);
    assertThat(newsroom.publish("a", ELECTION))
        .containsExactly(new Change.Revised(newsroom.openedBy("a"), "a"));
  }

  @Test
  void theStoryOfArevisedArticleThatWasAloneMergesIntoTheOneThatFits() {
    newsroom.publish("a", FERRY);
    newsroom.publish("b", ELECTION);
    List<Change> changes = newsroom.publish("b", FERRY_LATER);
    assertThat(changes).hasSize(2);
    Change.Merged merged = (Change.Merged) changes.get(0);
    assertThat(merged.storyId()).isEqualTo(newsroom.openedBy("b"));
    assertThat(merged.heirId()).isEqualTo(newsroom.openedBy("a"));
    assertThat(changes.get(1)).isEqualTo(new Change.Revised(newsroom.openedBy("a"), "b"));
  }

  @Test
  void aFounderThatLeavesOpensAstoryOfAnotherName() {
    newsroom.publish("a", FERRY);
    newsroom.publish("b", FERRY_LATER);
    newsroom.publish("a", ELECTION);
    assertThat(newsroom.storyOf("b")).isEqualTo(newsroom.openedBy("a"));
    assertThat(newsroom.storyOf("a")).isEqualTo(StoryIds.of("en", 3, "a"));
  }

  @Test
  void aRemovedArticleLeavesItsStory() {
    newsroom.publish("a", FERRY);
    newsroom.publish("b", FERRY_LATER);
    assertThat(newsroom.remove("a"))
        .containsExactly(new Change.Shrank(newsroom.openedBy("a"), "a"));
    assertThat(newsroom.publish("c", FERRY).get(0).storyId()).isEqualTo(newsroom.openedBy("a"));
  }

  @Test
  void aStoryWithoutArticlesIsRetired() {
    newsroom.publish("a", FERRY);
    assertThat(newsroom.remove("a"))
        .containsExactly(
            new Change.Shrank(newsroom.openedBy("a"), "a"),
            new Change.Retired(newsroom.openedBy("a")));
    assertThat(newsroom.clusterer().activeStories()).isZero();
    assertThat(newsroom.publish("b", FERRY).get(0)).isInstanceOf(Change.Created.class);
  }

  @Test
  void removingWhatIsNotThereChangesNothing() {
    newsroom.publish("a", FERRY);
    assertThat(newsroom.remove("b")).isEmpty();
    newsroom.remove("a");
    assertThat(newsroom.remove("a")).isEmpty();
  }

  @Test
  void daysBetweenArticlesTellLikeStoriesApart() {
    newsroom.publishOnDay(0, "a", FERRY);
    newsroom.publishOnDay(2, "b", FERRY_LATER);
    newsroom.publishOnDay(5, "c", ELECTION);
    assertThat(newsroom.storyOf("b")).isEqualTo(newsroom.storyOf("a"));

    Newsroom sparse =
        new Newsroom(
            ClusterParameters.DEFAULT.withLinkage(
                new ClusterParameters.Linkage(0.25, 0.23, 200, 200, 0.2, 2, 0.01)));
    sparse.publishOnDay(0, "a", FERRY);
    sparse.publishOnDay(6, "b", FERRY_LATER);
    assertThat(sparse.storyOf("b")).isNotEqualTo(sparse.storyOf("a"));
  }

  @Test
  void aScoreIsTheMeanOfTheThreeNearestMembers() {
    newsroom.publish("a", "alpha beta gamma");
    newsroom.publish("b", "alpha beta gamma");
    newsroom.publish("c", "alpha beta delta");
    newsroom.publish("d", "alpha beta epsilon");
    Change.Grew grew = (Change.Grew) newsroom.publish("e", "alpha beta gamma").get(0);
    assertThat(newsroom.stories()).hasSize(1);
    // Twice 1 and once what e shares with c; the weights change little from article to article.
    assertThat(grew.evidence().score()).isBetween(0.7, 0.95);
  }

  @Test
  void theFirstArticlesOfALanguageWithoutBackgroundAlreadyFindEachOther() {
    for (String language : List.of("es", "de", "fr", "pt", "it")) {
      StoryClusterer clusterer =
          StoryClusterer.open(new TreeMapStore(), language, ClusterParameters.DEFAULT);
      clusterer.put("a", Newsroom.count("inund valenci muert volunt ejercit"), 0);
      clusterer.put("b", Newsroom.count("inund valenci alert confeder mazon"), 1000);
      clusterer.put("c", Newsroom.count("eurocop gol final oyarzabal"), 2000);
      assertThat(clusterer.activeStories()).as(language).isEqualTo(2);
    }
  }

  @Test
  void learnsAnUnknownLanguageFromTheStream() {
    StoryClusterer clusterer =
        StoryClusterer.open(new TreeMapStore(), "und", ClusterParameters.DEFAULT);
    for (int i = 0; i < 50; i++) {
      clusterer.put("a" + i, Newsroom.count("le la les topic" + i + " word" + i), i * 1000L);
    }
    // The second article cannot know yet that every article has those three words.
    assertThat(clusterer.activeStories()).isGreaterThanOrEqualTo(49);
    List<Change> changes = clusterer.put("b", Newsroom.count("le la les topic7 word7"), 99_000);
    assertThat(changes.get(0).storyId()).isEqualTo(StoryIds.of("und", 8, "a7"));
  }
}
