package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupDocumentsTest {

  private static final TermVector QUAKE = Documents.vector(new int[] {1}, 1);
  private static final TermVector VOTE = Documents.vector(new int[] {9}, 1);

  private static GroupDocuments singles(int most) {
    ClusterParameters.Linkage linkage = ClusterParameters.Linkage.DEFAULT.withSingles(most);
    DenseVector dense = new DenseVector();
    return new GroupDocuments(
        linkage,
        new CompareUnits(
            new TimePenalty(linkage), dense, new BlendMeaning(ClusterParameters.DEFAULT, false)),
        dense);
  }

  /** Each group as its parts, each part as its story and documents. */
  private static List<String> group(GroupDocuments group, Cluster... clusters) {
    return group.group(List.of(clusters)).stream()
        .map(
            parts ->
                parts.stream()
                    .map(part -> part.cluster().storyId() + part.documents())
                    .toList()
                    .toString())
        .toList();
  }

  private static Document faded(int sequence) {
    Document document = Documents.of(sequence, QUAKE);
    document.fade();
    return document;
  }

  @Test
  void likeGoesWithLikeWhicheverStoryItIsIn() {
    Cluster a = Documents.story("a", Documents.of(1, QUAKE), Documents.of(4, VOTE));
    Cluster b = Documents.story("b", Documents.of(2, VOTE), Documents.of(3, QUAKE));
    assertThat(group(singles(50), a, b))
        .containsExactlyInAnyOrder("[a[d1], b[d3]]", "[b[d2], a[d4]]");
  }

  @Test
  void aLargeStoryGoesAsAWhole() {
    Cluster large =
        Documents.story(
            "large", Documents.of(1, QUAKE), Documents.of(2, QUAKE), Documents.of(3, VOTE));
    Cluster small = Documents.story("small", Documents.of(4, QUAKE), Documents.of(5, 7));
    assertThat(group(singles(2), large, small))
        .containsExactlyInAnyOrder("[large[d1, d2, d3], small[d4]]", "[small[d5]]");
  }

  @Test
  void whatHasFadedGoesWithTheLargestPartOfItsStory() {
    Cluster story =
        Documents.story(
            "s",
            faded(1),
            faded(2),
            Documents.of(3, VOTE),
            Documents.of(4, QUAKE),
            Documents.of(5, QUAKE));
    assertThat(group(singles(50), story))
        .containsExactlyInAnyOrder("[s[d1, d2, d4, d5]]", "[s[d3]]");
  }

  @Test
  void aStoryOfFadedDocumentsStaysAsItIs() {
    Cluster old = Documents.story("old", faded(1), faded(2));
    Cluster young = Documents.story("young", Documents.of(3, QUAKE));
    assertThat(group(singles(50), old, young))
        .containsExactlyInAnyOrder("[young[d3]]", "[old[d1, d2]]");
  }

  @Test
  void onlyALargeStoryAloneIsFixed() {
    Cluster large =
        Documents.story("a", Documents.of(1, 1), Documents.of(2, 1), Documents.of(3, 1));
    Cluster small = Documents.story("b", Documents.of(4, 1), Documents.of(5, 1));
    assertThat(singles(2).isFixed(List.of(large))).isTrue();
    assertThat(singles(3).isFixed(List.of(large))).isFalse();
    assertThat(singles(2).isFixed(List.of(small))).isFalse();
    assertThat(singles(2).isFixed(List.of(large, small))).isFalse();
  }

  @Test
  void theSmallestStoriesAreDividedFirst() {
    Cluster three =
        Documents.story("a", Documents.of(1, 1), Documents.of(2, 1), Documents.of(3, 1));
    Cluster two = Documents.story("b", Documents.of(4, 1), Documents.of(5, 1));
    Cluster one = Documents.story("c", Documents.of(6, 1));
    assertThat(singles(3).units(List.of(three, two, one)))
        .extracting(Unit::size)
        .containsExactly(1, 1, 1, 3);
    assertThat(singles(6).units(List.of(three, two, one)))
        .extracting(unit -> unit.document().articleId())
        .containsExactly("d6", "d5", "d4", "d3", "d2", "d1");
  }
}
