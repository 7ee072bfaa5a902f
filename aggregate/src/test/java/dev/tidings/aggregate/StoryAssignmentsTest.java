package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryAssignmentsTest {

  @Test
  void articlesAreWhereTheyCame() {
    assertThat(
            fold(
                event(1, "s", StoryEvent.Type.CREATED, null, "a"),
                event(2, "s", StoryEvent.Type.GREW, null, "b")))
        .isEqualTo(Map.of("a", "s", "b", "s"));
  }

  @Test
  void aMergeTakesAllArticlesAlong() {
    assertThat(
            fold(
                event(1, "s", StoryEvent.Type.CREATED, null, "a"),
                event(2, "t", StoryEvent.Type.CREATED, null, "b"),
                event(3, "t", StoryEvent.Type.MERGED, "s")))
        .isEqualTo(Map.of("a", "s", "b", "s"));
  }

  @Test
  void articlesThatCameToTheHeirBeforeAMergeStay() {
    assertThat(
            fold(
                event(1, "s", StoryEvent.Type.CREATED, null, "a"),
                event(2, "t", StoryEvent.Type.CREATED, null, "b"),
                event(3, "t", StoryEvent.Type.MERGED, "s"),
                event(4, "s", StoryEvent.Type.SPLIT, "t", "b"),
                event(5, "t", StoryEvent.Type.GREW, null, "c")))
        .isEqualTo(Map.of("a", "s", "b", "t", "c", "t"));
  }

  @Test
  void aRetractedArticleIsNowhere() {
    assertThat(
            fold(
                event(1, "s", StoryEvent.Type.CREATED, null, "a"),
                event(2, "s", StoryEvent.Type.SHRANK, null, "a")))
        .isEmpty();
  }

  @Test
  void anArticleThatMovedOnIsNotLostByTheStoryItLeft() {
    assertThat(
            fold(
                event(1, "s", StoryEvent.Type.CREATED, null, "a"),
                event(2, "t", StoryEvent.Type.GREW, null, "a"),
                event(3, "s", StoryEvent.Type.SHRANK, null, "a")))
        .isEqualTo(Map.of("a", "t"));
  }

  @Test
  void articlesOfARetiredStoryStayWithIt() {
    StoryAssignments assignments =
        StoryAssignments.of(
            List.of(
                event(1, "s", StoryEvent.Type.CREATED, null, "a"),
                event(2, "s", StoryEvent.Type.RETIRED, null)));

    assertThat(assignments.storyOf("a")).contains("s");
    assertThat(assignments.articlesOf("s")).containsExactly("a");
    assertThat(assignments.storyOf("unknown")).isEmpty();
  }

  @Test
  void eventsThatMoveNothingMoveNothing() {
    assertThat(
            fold(
                event(1, "s", StoryEvent.Type.CREATED, null, "a"),
                event(2, "s", StoryEvent.Type.REVISED, null, "a"),
                event(3, "s", StoryEvent.Type.RETITLED, null),
                event(4, "s", StoryEvent.Type.CLAIM_DISPUTED, null)))
        .isEqualTo(Map.of("a", "s"));
  }

  @Test
  void aMergeWithoutAnHeirIsAnError() {
    StoryAssignments assignments = new StoryAssignments();
    assignments.apply(event(1, "s", StoryEvent.Type.CREATED, null, "a"));

    assertThatThrownBy(() -> assignments.apply(event(2, "s", StoryEvent.Type.MERGED, null)))
        .hasMessageContaining("without the other story");
  }

  private static Map<String, String> fold(StoryEvent... events) {
    return StoryAssignments.of(List.of(events)).all();
  }

  private static StoryEvent event(
      long position,
      String storyId,
      StoryEvent.Type type,
      @Nullable String other,
      String... articleIds) {
    return new StoryEvent(
        1,
        storyId,
        position,
        position,
        type,
        SampleArticle.NOON,
        List.of(articleIds),
        other,
        null,
        null);
  }
}
