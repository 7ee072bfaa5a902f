package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryIdsTest {

  private final StreamClock clock = new StreamClock(ClusterParameters.Life.DEFAULT);
  private final StoryIds storyIds = new StoryIds("en", clock);

  @Test
  void namesAstoryAfterItsFirstArticleAndTheCall() {
    clock.advance(0);
    assertThat(storyIds.next("a")).isEqualTo(StoryIds.of("en", 1, "a"));
    clock.advance(0);
    assertThat(storyIds.next("a")).isEqualTo(StoryIds.of("en", 2, "a"));
  }

  @Test
  void neverChangesHowItNames() {
    assertThat(StoryIds.of("en", 1, "a")).isEqualTo("s:4b03365c8277cd39566d77546d5e63e6");
  }

  @Test
  void noPartOfTheNameCanPassForAnother() {
    assertThat(StoryIds.of("en", 1, "2a")).isNotEqualTo(StoryIds.of("en", 12, "a"));
    assertThat(StoryIds.of("en", 1, "a")).isNotEqualTo(StoryIds.of("de", 1, "a"));
  }

  @Test
  void storesAnIdInSixteenBytes() {
    String storyId = StoryIds.of("en", 7, "https://news.example/1");
    assertThat(StoryIds.toBytes(storyId)).hasSize(16);
    assertThat(StoryIds.fromBytes(StoryIds.toBytes(storyId))).isEqualTo(storyId);
  }
}
