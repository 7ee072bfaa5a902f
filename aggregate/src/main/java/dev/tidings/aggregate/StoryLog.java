package dev.tidings.aggregate;

import dev.tidings.aggregate.cluster.Change;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbers the events of a language's stories and knows its stream time. */
final class StoryLog {
  private final KeyValues<Progress> store;
  private final Outcomes outcomes;
  private Progress progress;

  StoryLog(KeyValues<Progress> store, Outcomes outcomes) {
    this.store = store;
    this.outcomes = outcomes;
    this.progress = Objects.requireNonNullElse(store.get(""), Progress.BEGIN);
  }

  Progress progress() {
    return progress;
  }

  void progress(Progress next) {
    progress = next;
  }

  void save() {
    store.put("", progress);
  }

  /** An event that is not about articles. */
  void append(
      LiveStory story, StoryEvent.Type type, @Nullable String other, @Nullable String text) {
    append(story, type, progress.streamTime(), List.of(), other, text, null);
  }

  /**
   * An event, in parts if it is about too many articles for one.
   *
   * @param next the type of all parts but the first
   */
  void append(
      LiveStory story,
      StoryEvent.Type first,
      StoryEvent.Type next,
      List<String> articleIds,
      @Nullable String other,
      Change.@Nullable Evidence evidence) {
    for (int start = 0; start < articleIds.size(); start += StoryEvent.MAX_ARTICLES) {
      int end = Math.min(articleIds.size(), start + StoryEvent.MAX_ARTICLES);
      append(
          story,
          start == 0 ? first : next,
          progress.streamTime(),
          articleIds.subList(start, end),
          other,
          null,
          evidence);
    }
  }

  void append(
      LiveStory story,
      StoryEvent.Type type,
      Instant at,
      List<String> articleIds,
      @Nullable String other,
      @Nullable String text,
      Change.@Nullable Evidence evidence) {
    write(story, type, at, articleIds, other, text, evidence == null ? null : reason(evidence));
  }

  /** An article joined a story with which it shares entities. */
  void joined(
      LiveStory story,
      StoryEvent.Type type,
      ArticleRecord article,
      Change.Evidence evidence,
      List<String> entities) {
    write(
        story,
        type,
        article.publishedAt(),
        List.of(article.articleId()),
        null,
        null,
        reason(evidence, entities));
  }

  private void write(
      LiveStory story,
      StoryEvent.Type type,
      Instant at,
      List<String> articleIds,
      @Nullable String other,
      @Nullable String text,
      StoryEvent.@Nullable Reason reason) {
    progress = progress.withEvent();
    story.record(story.record().withEvent());
    outcomes.write(
        AggregateTopics.STORY_EVENTS,
        story.storyId(),
        new StoryEvent(
            StoryEvent.SCHEMA_VERSION,
            story.storyId(),
            story.record().events(),
            progress.events(),
            type,
            at,
            articleIds,
            other,
            text,
            reason));
  }

  private static StoryEvent.Reason reason(Change.Evidence evidence) {
    return reason(evidence, List.of());
  }

  private static StoryEvent.Reason reason(Change.Evidence evidence, List<String> entities) {
    return new StoryEvent.Reason(
        evidence.score(),
        evidence.threshold(),
        evidence.terms(),
        entities,
        evidence.runnerUpStoryId(),
        evidence.runnerUpStoryId() == null ? null : evidence.runnerUpScore());
  }
}
