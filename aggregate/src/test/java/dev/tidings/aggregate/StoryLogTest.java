package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.pipe.JsonSerde;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryLogTest {
  private final TreeValues<Progress> store = new TreeValues<>(JsonSerde.of(Progress.class));
  private final Outcomes outcomes = new Outcomes();
  private final StoryLog log = new StoryLog(store, outcomes);

  @Test
  void anEventOfManyArticlesIsWrittenInParts() {
    List<String> articleIds = IntStream.range(0, 2_500).mapToObj(i -> "a" + i).toList();
    log.append(story("s"), StoryEvent.Type.CREATED, StoryEvent.Type.GREW, articleIds, "t", null);

    List<StoryEvent> events = written();
    assertThat(events)
        .extracting(StoryEvent::type)
        .containsExactly(StoryEvent.Type.CREATED, StoryEvent.Type.GREW, StoryEvent.Type.GREW);
    assertThat(events)
        .extracting(event -> event.articleIds().size())
        .containsExactly(1_000, 1_000, 500);
    assertThat(StoryAssignments.of(events).articlesOf("s")).containsExactlyElementsOf(articleIds);
  }

  @Test
  void eachStoryCountsItsOwnEventsAndAllShareOneOrder() {
    LiveStory first = story("s");
    LiveStory second = story("t");
    log.append(first, StoryEvent.Type.RETITLED, null, "One");
    log.append(second, StoryEvent.Type.RETITLED, null, "Two");
    log.append(first, StoryEvent.Type.RETITLED, null, "Three");

    List<StoryEvent> events = written();
    assertThat(events).extracting(StoryEvent::sequence).containsExactly(1L, 1L, 2L);
    assertThat(events).extracting(StoryEvent::position).containsExactly(1L, 2L, 3L);
  }

  @Test
  void theOrderGoesOnAfterARestart() {
    log.append(story("s"), StoryEvent.Type.RETITLED, null, "One");
    log.progress(log.progress().reaching(SampleArticle.NOON));
    log.save();
    outcomes.clear();
    StoryLog restarted = new StoryLog(store, outcomes);
    restarted.append(story("t"), StoryEvent.Type.RETITLED, null, "Two");

    StoryEvent event = written().get(0);
    assertThat(event.position()).isEqualTo(2);
    assertThat(event.at()).isEqualTo(SampleArticle.NOON);
  }

  @Test
  void streamTimeDoesNotGoBack() {
    Progress progress = Progress.BEGIN.reaching(SampleArticle.NOON);

    assertThat(progress.reaching(SampleArticle.NOON.minusSeconds(1))).isEqualTo(progress);
  }

  private List<StoryEvent> written() {
    return outcomes.take().stream()
        .flatMap(outcome -> outcome.writes().stream())
        .map(
            write ->
                AggregateTopics.STORY_EVENTS
                    .valueSerde()
                    .deserializer()
                    .deserialize("", write.json()))
        .toList();
  }

  private static LiveStory story(String storyId) {
    return new LiveStory(
        StoryRecord.begin(storyId), new RecentClaims(storyId, articleId -> null, 10));
  }
}
