package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Merges and splits, as a reader of the changes sees them. */
class ReclusterStoriesTest {

  // Two reports of one event that share too little, and others that have something of each.
  private static final String TREMOR = "quak rubbl villag mountain aftershock";
  private static final String AID = "aid convoy tent blanket helicopt";
  private static final String BOTH = "quak rubbl villag mountain aid convoy tent";

  private static List<Change> publishThatMerge(Newsroom newsroom) {
    newsroom.publish("a", TREMOR);
    newsroom.publish("b", TREMOR + " epicentr");
    newsroom.publish("c", AID);
    newsroom.publish("d", BOTH);
    return newsroom.publish("e", BOTH + " bridg");
  }

  @Test
  void storiesThatCameToResembleEachOtherMerge() {
    Newsroom newsroom = Newsroom.reclusteringEvery(5);
    List<Change> changes = publishThatMerge(newsroom);
    assertThat(newsroom.stories()).containsExactly(Set.of("a", "b", "c", "d", "e"));
    Change.Merged merged = (Change.Merged) changes.get(changes.size() - 1);
    assertThat(merged.storyId()).isEqualTo(newsroom.openedBy("c"));
    assertThat(merged.heirId()).isEqualTo(newsroom.openedBy("a"));
    assertThat(merged.evidence().score()).isGreaterThan(0.23);
    assertThat(merged.evidence().terms()).contains("aid", "convoy", "tent");
  }

  @Test
  void nothingMergesBetweenReclusterings() {
    Newsroom newsroom = Newsroom.reclusteringEvery(6);
    publishThatMerge(newsroom);
    assertThat(newsroom.stories())
        .containsExactlyInAnyOrder(Set.of("a", "b", "d", "e"), Set.of("c"));
  }

  @Test
  void twoStoriesThatWereTakenForOneSplit() {
    Newsroom newsroom = Newsroom.reclusteringEvery(10);
    publishChain(newsroom);
    String before = newsroom.storyOf("r1");
    assertThat(newsroom.storyOf("s1")).isEqualTo(before);
    List<Change> changes = newsroom.publish("s5", STRIKE);

    assertThat(newsroom.storyOf("s1")).isNotEqualTo(newsroom.storyOf("r1"));
    Change.Split split =
        (Change.Split)
            changes.stream().filter(Change.Split.class::isInstance).findAny().orElseThrow();
    assertThat(split.storyId()).isEqualTo(before);
    assertThat(split.evidence().score()).isLessThan(0.23);
    assertThat(split.evidence().threshold()).isEqualTo(0.23);
    assertThat(split.evidence().terms()).isNotEmpty();
  }

  private static final String RAIL = "rail signal derail track engin";
  private static final String STRIKE = "strike union wage ballot picket";

  /** An article about both begins a story; after it come articles about one of the two. */
  private static void publishChain(Newsroom newsroom) {
    newsroom.publish("m", RAIL + " " + STRIKE);
    newsroom.publish("r1", RAIL);
    newsroom.publish("s1", STRIKE);
    for (int i = 2; i <= 4; i++) {
      newsroom.publish("r" + i, RAIL + " x" + i);
      newsroom.publish("s" + i, STRIKE + " y" + i);
    }
  }

  @Test
  void aLargeStoryKeepsItsIdWhateverJoinsIt() {
    Newsroom newsroom = Newsroom.reclusteringEvery(5);
    newsroom.publish("small", AID);
    for (int i = 0; i < 8; i++) {
      newsroom.publish("large" + i, TREMOR + " x" + i);
    }
    String large = newsroom.storyOf("large0");
    for (int i = 0; i < 11; i++) {
      newsroom.publish("both" + i, BOTH + " z" + i);
    }
    assertThat(newsroom.storyOf("small")).isEqualTo(large);
    assertThat(newsroom.storyOf("large7")).isEqualTo(large);
  }

  @Test
  void aStoryThatIsTooLargeEntersWhole() {
    ClusterParameters.Linkage linkage =
        ClusterParameters.Linkage.DEFAULT.withReclusterEvery(10).withSingles(3);
    Newsroom newsroom = new Newsroom(ClusterParameters.DEFAULT.withLinkage(linkage));
    publishChain(newsroom);
    newsroom.publish("s5", STRIKE);
    assertThat(newsroom.storyOf("s1")).isEqualTo(newsroom.storyOf("r1"));
  }

  @Test
  void storiesWithoutNewLinksAreLeftAlone() {
    Newsroom newsroom = Newsroom.reclusteringEvery(10);
    publishChain(newsroom);
    for (int i = 0; i < 30; i++) {
      newsroom.publish("other" + i, "word" + i + " term" + i + " name" + i);
    }
    long moved = newsroom.folded.moved();
    for (int i = 30; i < 60; i++) {
      newsroom.publish("other" + i, "word" + i + " term" + i + " name" + i);
    }
    assertThat(newsroom.folded.moved()).isEqualTo(moved);
  }

  @Test
  void aRemovedArticleNoLongerLinks() {
    Newsroom newsroom = Newsroom.reclusteringEvery(5);
    newsroom.publish("a", TREMOR);
    newsroom.publish("b", AID);
    newsroom.publish("c", BOTH);
    newsroom.remove("c");
    newsroom.publish("d", "unrelat word");
    newsroom.publish("e", "anoth word");
    assertThat(newsroom.storyOf("a")).isNotEqualTo(newsroom.storyOf("b"));
  }
}
