package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {
  private final Document first = Documents.of(1, 1);
  private final Document second = Documents.of(2, 1);
  private final Document third = Documents.of(3, 1);
  private final Document fourth = Documents.of(4, 1);
  private final Cluster story = Documents.story("s", first, second, third, fourth);

  @Test
  void aWholeStoryIsAllOfIt() {
    Part part = Part.whole(story);
    assertThat(part.size()).isEqualTo(4);
    assertThat(part.first()).isSameAs(first);
    assertThat(part.documents()).containsExactly(first, second, third, fourth);
    assertThat(part.latest(2)).containsExactly(third, fourth);
    assertThat(part.cluster()).isSameAs(story);
  }

  @Test
  void someOfItAreInTheOrderInWhichTheyCame() {
    Part part = Part.of(story, 0, List.of(fourth, second));
    assertThat(part.size()).isEqualTo(2);
    assertThat(part.first()).isSameAs(second);
    assertThat(part.documents()).containsExactly(second, fourth);
    assertThat(part.latest(1)).containsExactly(fourth);
    assertThat(part.latest(5)).containsExactly(second, fourth);
  }

  @Test
  void theFirstSoManyAndOthers() {
    Part part = Part.of(story, 2, List.of(fourth));
    assertThat(part.size()).isEqualTo(3);
    assertThat(part.first()).isSameAs(first);
    assertThat(part.documents()).containsExactly(first, second, fourth);
    assertThat(part.latest(3)).containsExactly(fourth);
    assertThat(Part.of(story, 2, List.of()).latest(3)).isEmpty();
  }
}
