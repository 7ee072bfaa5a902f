package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameGroupsTest {

  private final StoryIds storyIds =
      new StoryIds("en", new StreamClock(ClusterParameters.Life.DEFAULT));
  private int sequence;

  private Part story(String storyId, int size) {
    Cluster cluster = new Cluster(storyId);
    for (int i = 0; i < size; i++) {
      cluster.add(RandomDocuments.document(++sequence, TermVector.EMPTY));
    }
    return Part.whole(cluster);
  }

  private static Part some(Part story, int from, int to) {
    return Part.of(story.cluster(), 0, story.documents().subList(from, to));
  }

  private static List<Part> together(Part... parts) {
    return List.of(parts);
  }

  @Test
  void theLargerStoryKeepsItsIdWhenTwoMerge() {
    Part old = story("old", 2);
    Part large = story("large", 9);
    assertThat(NameGroups.name(List.of(together(old, large)), storyIds)).containsExactly("large");
  }

  @Test
  void theOlderStoryKeepsItsIdWhenBothAreAsLarge() {
    Part old = story("old", 3);
    Part young = story("young", 3);
    assertThat(NameGroups.name(List.of(together(old, young)), storyIds)).containsExactly("old");
  }

  @Test
  void theLargerPartKeepsTheIdWhenAstorySplits() {
    Part story = story("story", 10);
    List<String> names =
        NameGroups.name(
            List.of(together(some(story, 0, 3)), together(some(story, 3, 10))), storyIds);
    assertThat(names.get(1)).isEqualTo("story");
    assertThat(names.get(0)).isEqualTo(StoryIds.of("en", 0, "article-1"));
  }

  @Test
  void aPartThatJoinsAlargerStoryDoesNotTakeItsIdAway() {
    Part large = story("large", 9);
    Part small = story("small", 4);
    List<String> names =
        NameGroups.name(
            List.of(together(some(small, 0, 1)), together(some(small, 1, 4), large)), storyIds);
    assertThat(names).containsExactly("small", "large");
  }

  @Test
  void aGroupOfTwoStoriesTakesTheIdThatItsLargestShareHas() {
    Part large = story("large", 100);
    Part small = story("small", 60);
    List<String> names =
        NameGroups.name(
            List.of(together(some(large, 0, 55), small), together(some(large, 55, 100))), storyIds);
    assertThat(names).containsExactly("small", "large");
  }

  @Test
  void nothingChangesWhenAllStayTogether() {
    Part one = story("one", 4);
    Part other = story("other", 2);
    assertThat(NameGroups.name(List.of(together(other), together(one)), storyIds))
        .containsExactly("other", "one");
  }
}
