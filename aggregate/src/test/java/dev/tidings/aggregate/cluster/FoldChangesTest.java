package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldChangesTest {

  private static final Change.Evidence WHY = new Change.Evidence(0, 0, List.of(), null, 0);

  private final FoldChanges folded = new FoldChanges();

  @Test
  void followsArticlesThroughMergesAndSplits() {
    folded.apply(
        List.of(
            new Change.Created("s1", "a", WHY),
            new Change.Grew("s1", "b", WHY),
            new Change.Created("s2", "c", WHY),
            new Change.Merged("s2", "s1", WHY),
            new Change.Split("s1", "s3", List.of("b"), WHY),
            new Change.Retired("s3")));
    assertThat(folded.storyByArticle())
        .containsOnly(entry("a", "s1"), entry("b", "s3"), entry("c", "s1"));
    assertThat(folded.activeStories()).containsOnlyKeys("s1");
    assertThat(folded.moved()).isEqualTo(2);
  }

  @Test
  void refusesWhatDoesNotFit() {
    Change created = new Change.Created("s1", "a", WHY);
    for (Change wrong :
        List.of(
            new Change.Created("s1", "b", WHY),
            new Change.Grew("s2", "b", WHY),
            new Change.Revised("s1", "b"),
            new Change.Shrank("s1", "b"),
            new Change.Merged("s1", "s2", WHY),
            new Change.Split("s1", "s2", List.of("a"), WHY),
            new Change.Retired("s2"))) {
      assertThatThrownBy(() -> new FoldChanges().apply(List.of(created, wrong)))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
