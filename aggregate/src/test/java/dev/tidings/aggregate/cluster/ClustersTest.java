package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClustersTest {

  private final Clusters clusters = new Clusters();

  private Document add(int sequence, String storyId) {
    Document document = Documents.of(sequence, 1);
    clusters.add(document, storyId);
    return document;
  }

  private String longestSilent() {
    return Objects.requireNonNull(clusters.longestSilent()).storyId();
  }

  @Test
  void aStoryBeginsWithItsFirstDocumentAndEndsWithItsLast() {
    assertThat(clusters.longestSilent()).isNull();
    Document first = add(1, "s");
    Document second = add(2, "s");
    assertThat(clusters.count()).isEqualTo(1);
    assertThat(clusters.documentCount()).isEqualTo(2);
    assertThat(clusters.document("d1")).isSameAs(first);
    clusters.remove(first);
    assertThat(clusters.document("d1")).isNull();
    assertThat(clusters.has("s")).isTrue();
    clusters.remove(second);
    assertThat(clusters.has("s")).isFalse();
    assertThat(clusters.count()).isZero();
    assertThat(clusters.documentCount()).isZero();
    assertThat(clusters.longestSilent()).isNull();
  }

  @Test
  void theLongestSilentComesFirst() {
    add(1, "a");
    Document second = add(2, "b");
    assertThat(longestSilent()).isEqualTo("a");
    Document third = add(3, "a");
    assertThat(longestSilent()).isEqualTo("b");
    clusters.remove(third);
    assertThat(longestSilent()).isEqualTo("a");
    clusters.remove(second);
    add(4, "a");
    add(5, "b");
    assertThat(longestSilent()).isEqualTo("a");
  }

  @Test
  void documentsMoveToAnotherStoryOrANewOne() {
    Document first = add(1, "a");
    Document second = add(2, "a");
    add(3, "b");
    clusters.move(List.of(first), "b");
    assertThat(first.cluster().storyId()).isEqualTo("b");
    assertThat(second.cluster().storyId()).isEqualTo("a");
    assertThat(longestSilent()).isEqualTo("a");
    clusters.move(List.of(second), "c");
    assertThat(clusters.has("a")).isFalse();
    assertThat(clusters.has("c")).isTrue();
    assertThat(longestSilent()).isEqualTo("c");
    assertThat(clusters.documentCount()).isEqualTo(3);
  }
}
