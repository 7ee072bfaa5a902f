package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameGroupsTest {

  private final Set<String> active = new HashSet<>();
  private int sequence;

  private List<Document> story(String storyId, int size) {
    Cluster cluster = new Cluster(storyId);
    active.add(storyId);
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
    assertThat(NameGroups.name(List.of(together(old, large)), active::contains))
        .containsExactly("large");
  }

  @Test
  void theOlderStoryKeepsItsIdWhenBothAreAsLarge() {
    List<Document> old = story("old", 3);
    List<Document> young = story("young", 3);
    assertThat(NameGroups.name(List.of(together(old, young)), active::contains))
        .containsExactly("old");
  }

  @Test
  void theLargerPartKeepsTheIdWhenAstorySplits() {
    List<Document> story = story("story", 10);
    List<String> names =
        NameGroups.name(List.of(story.subList(0, 3), story.subList(3, 10)), active::contains);
    assertThat(names.get(1)).isEqualTo("story");
    assertThat(names.get(0)).isEqualTo(StoryIds.of("article-1"));
  }

  @Test
  void aPartThatJoinsAlargerStoryDoesNotTakeItsIdAway() {
    List<Document> large = story("large", 9);
    List<Document> small = story("small", 4);
    List<String> names =
        NameGroups.name(
            List.of(small.subList(0, 1), together(small.subList(1, 4), large)), active::contains);
    assertThat(names).containsExactly("small", "large");
  }

  @Test
  void aGroupOfTwoStoriesTakesTheIdThatItsLargestShareHas() {
    List<Document> large = story("large", 100);
    List<Document> small = story("small", 60);
    List<String> names =
        NameGroups.name(
            List.of(together(large.subList(0, 55), small), large.subList(55, 100)),
            active::contains);
    assertThat(names).containsExactly("small", "large");
  }

  @Test
  void nothingChangesWhenAllStayTogether() {
    List<Document> one = story("one", 4);
    List<Document> other = story("other", 2);
    assertThat(NameGroups.name(List.of(other, one), active::contains))
        .containsExactly("other", "one");
  }
}
