package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusterTest {

  @Test
  void documentsStandInTheOrderInWhichTheyCame() {
    Document first = Documents.of(1, 1);
    Document second = Documents.of(2, 1);
    Document third = Documents.of(3, 1);
    Cluster cluster = Documents.story("s", second, third, first);
    assertThat(cluster.documents()).containsExactly(first, second, third);
    assertThat(cluster.silentSince()).isEqualTo(3);
    assertThat(first.cluster()).isSameAs(cluster);
  }

  @Test
  void twoListsAreMerged() {
    Random random = new Random(3);
    for (int round = 0; round < 50; round++) {
      List<Document> own = new ArrayList<>();
      List<Document> more = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        (random.nextBoolean() ? own : more).add(Documents.of(i, 1));
      }
      Cluster cluster = Documents.story("s", own.toArray(Document[]::new));
      cluster.addAll(more);
      assertThat(cluster.documents())
          .hasSize(12)
          .isSortedAccordingTo(Comparator.comparingLong(Document::sequence));
      assertThat(more).allMatch(document -> document.cluster() == cluster);
    }
  }

  @Test
  void whoLeavesIsInNone() {
    Document first = Documents.of(1, 1);
    Document second = Documents.of(2, 1);
    Document third = Documents.of(3, 1);
    Cluster cluster = Documents.story("s", first, second, third);
    cluster.remove(second);
    assertThat(cluster.documents()).containsExactly(first, third);
    assertThat(second.isActive()).isFalse();
    assertThatThrownBy(second::cluster).hasMessageContaining("d2");
    cluster.removeAll(List.of(first));
    assertThat(cluster.documents()).containsExactly(third);
    assertThat(first.isActive()).isFalse();
    assertThat(third.isActive()).isTrue();
  }

  @Test
  void theLatestThatHaveNotFadedAreCompared() {
    Document faded = Documents.of(1, 1);
    Document second = Documents.of(2, 1);
    Document third = Documents.of(3, 1);
    faded.fade();
    Cluster cluster = Documents.story("s", faded, second, third);
    assertThat(cluster.comparable(9)).containsExactly(third, second);
    assertThat(cluster.comparable(1)).containsExactly(third);
    assertThat(cluster.comparable(0)).isEmpty();
  }

  @Test
  void ageIsByTheFirstSilenceByTheLast() {
    Cluster old = Documents.story("old", Documents.of(1, 1), Documents.of(9, 1));
    Cluster young = Documents.story("young", Documents.of(2, 1), Documents.of(3, 1));
    assertThat(Cluster.BY_AGE.compare(old, young)).isNegative();
    assertThat(Cluster.BY_SILENCE.compare(old, young)).isPositive();
  }
}
