package dev.tidings.serve.catalog;

import dev.tidings.aggregate.StoryEvent;
import dev.tidings.ingest.Duplicate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out why an article is where it is, from what happened to its stories. */
public final class ExplainArticle {
  private static final int MAX_MERGES = 20;

  private final StoryCatalog stories;
  private final ArticleCatalog articles;
  private final EventHistory events;

  /**
   * Why an article is where it is.
   *
   * @param articleId the article that was asked for
   * @param storyId the story that it is in now, if it is in one
   * @param duplicate what it repeats; the rest then explains the original
   * @param events what took it where it is, oldest first
   */
  public record Explanation(
      String articleId,
      @Nullable String storyId,
      @Nullable Duplicate duplicate,
      List<StoryEvent> events) {
    public Explanation {
      events = List.copyOf(events);
    }
  }

  public ExplainArticle(StoryCatalog stories, ArticleCatalog articles, EventHistory events) {
    this.stories = stories;
    this.articles = articles;
    this.events = events;
  }

  /** The explanation; empty when nothing is known of the article. */
  public Optional<Explanation> of(String articleId) {
    @Nullable Duplicate duplicate = articles.duplicate(articleId).orElse(null);
    String original = duplicate == null ? articleId : duplicate.duplicateOf();
    List<StoryEvent> path = new ArrayList<>(events.ofArticle(original));
    @Nullable String storyId = currentStory(original);
    if (path.isEmpty() && duplicate == null && storyId == null) {
      return Optional.empty();
    }
    addMerges(path);
    return Optional.of(new Explanation(articleId, storyId, duplicate, path));
  }

  /** The story that the article is in now, over merges, null when it is in none. */
  public @Nullable String currentStory(String articleId) {
    @Nullable Duplicate duplicate = articles.duplicate(articleId).orElse(null);
    String original = duplicate == null ? articleId : duplicate.duplicateOf();
    @Nullable String noted = articles.storyOf(original).orElse(null);
    return noted == null ? null : stories.heirOf(noted).orElse(noted);
  }

  /** A merge moves all articles without naming them. */
  private void addMerges(List<StoryEvent> path) {
    Set<String> seen = new HashSet<>();
    while (!path.isEmpty() && seen.size() < MAX_MERGES) {
      StoryEvent last = path.get(path.size() - 1);
      @Nullable String current =
          last.type() == StoryEvent.Type.SPLIT || last.type() == StoryEvent.Type.MERGED
              ? last.otherStoryId()
              : last.storyId();
      if (current == null || !seen.add(current)) {
        return;
      }
      Optional<StoryEvent> merge =
          events.ofStory(current).stream()
              .filter(event -> event.type() == StoryEvent.Type.MERGED)
              .filter(event -> !event.at().isBefore(last.at()))
              .findFirst();
      if (merge.isEmpty()) {
        return;
      }
      path.add(merge.get());
    }
  }
}
