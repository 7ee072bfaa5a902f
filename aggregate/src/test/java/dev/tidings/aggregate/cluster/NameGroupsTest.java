package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameGroupsTest {

  private final StoryIds storyIds =
      new StoryIds("en", new StreamClock(ClusterParameters.Life.DEFAULT));
  private int sequence;

  private List<Document> story(String storyId, int size) {
    Cluster cluster = new Cluster(storyId);
    for (int i = 0; i < size; i++) {
      cluster.add(RandomDocuments.document(++sequence, TermVector.EMPTY));
    }
    return List.copyOf(cluster.documents());
  }

  @SafeVarargs
  private static List<Document> together(List<Document>... parts) {
    List<Document> all = new ArrayList<>();
    for (List<Document> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  @Test
  void theLargerStoryKeepsItsIdWhenTwoMerge() {
    List<Document> old = story("old", 2);
    List<Document> large = story("large", 9);
    assertThat(NameGroups.name(List.of(together(old, large)), storyIds)).containsExactly("large");
  }

  @Test
  void theOlderStoryKeepsItsIdWhenBothAreAsLarge() {
    List<Document> old = story("old", 3);
    List<Document> young = story("young", 3);
    assertThat(NameGroups.name(List.of(together(old, young)), storyIds)).containsExactly("old");
  }

  @Test
  void theLargerPartKeepsTheIdWhenAstorySplits() {
    List<Document> story = story("story", 10);
    List<String> names =
        NameGroups.name(List.of(story.subList(0, 3), story.subList(3, 10)), storyIds);
    assertThat(names.get(1)).isEqualTo("story");
    assertThat(names.get(0)).isEqualTo(StoryIds.of("en", 0, "article-1"));
  }

  @Test
  void aPartThatJoinsAlargerStoryDoesNotTakeItsIdAway() {
    List<Document> large = story("large", 9);
    List<Document> small = story("small", 4);
    List<String> names =
        NameGroups.name(
            List.of(small.subList(0, 1), together(small.subList(1, 4), large)), storyIds);
    assertThat(names).containsExactly("small", "large");
  }

  @Test
  void aGroupOfTwoStoriesTakesTheIdThatItsLargestShareHas() {
    List<Document> large = story("large", 100);
    List<Document> small = story("small", 60);
    List<String> names =
        NameGroups.name(
            List.of(together(large.subList(0, 55), small), large.subList(55, 100)), storyIds);
    assertThat(names).containsExactly("small", "large");
  }

  @Test
  void nothingChangesWhenAllStayTogether() {
    List<Document> one = story("one", 4);
    List<Document> other = story("other", 2);
    assertThat(NameGroups.name(List.of(other, one), storyIds)).containsExactly("other", "one");
  }
}
