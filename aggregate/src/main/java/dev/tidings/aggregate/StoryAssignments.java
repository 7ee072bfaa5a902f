package dev.tidings.aggregate;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which story each article is in, told from the story events alone: they are a complete log. Merges
 * and splits are followed; articles of a retired story stay with it; retracted ones are gone.
 * Reprints are in no event: they are where their original is. Not thread-safe.
 */
public final class StoryAssignments {
  private final TreeMap<String, String> storyByArticle = new TreeMap<>();
  private final Map<String, Set<String>> articlesByStory = new HashMap<>();

  /** Folds a whole log, in whatever order its partitions were read. */
  public static StoryAssignments of(Collection<StoryEvent> events) {
    StoryAssignments assignments = new StoryAssignments();
    events.stream()
        .sorted(Comparator.comparingLong(StoryEvent::position))
        .forEach(assignments::apply);
    return assignments;
  }

  /**
   * Follows one more event.
   *
   * @param event the next of its language by {@link StoryEvent#position()}
   */
  public void apply(StoryEvent event) {
    switch (event.type()) {
      case CREATED, GREW -> event.articleIds().forEach(id -> move(id, event.storyId()));
      case SPLIT -> event.articleIds().forEach(id -> move(id, other(event)));
      case SHRANK -> event.articleIds().forEach(id -> leave(id, event.storyId()));
      case MERGED -> List.copyOf(articlesOf(event.storyId())).forEach(id -> move(id, other(event)));
      case REVISED, RETITLED, CLAIM_DISPUTED, RETIRED -> {
        // Nothing moves.
      }
    }
  }

  /** The story of an article that is not retracted. */
  public Optional<String> storyOf(String articleId) {
    return Optional.ofNullable(storyByArticle.get(articleId));
  }

  /** The articles of a story, in the order in which they came; empty for one that merged away. */
  public Set<String> articlesOf(String storyId) {
    return Collections.unmodifiableSet(articlesByStory.getOrDefault(storyId, Set.of()));
  }

  /** All: story id by article id, sorted by article id. */
  public Map<String, String> all() {
    return Collections.unmodifiableMap(storyByArticle);
  }

  private void move(String articleId, String storyId) {
    String former = storyByArticle.put(articleId, storyId);
    if (storyId.equals(former)) {
      return;
    }
    forget(articleId, former);
    articlesByStory.computeIfAbsent(storyId, id -> new LinkedHashSet<>()).add(articleId);
  }

  private void leave(String articleId, String storyId) {
    if (storyByArticle.remove(articleId, storyId)) {
      forget(articleId, storyId);
    }
  }

  private void forget(String articleId, @Nullable String storyId) {
    Set<String> articles = storyId == null ? null : articlesByStory.get(storyId);
    if (articles != null && articles.remove(articleId) && articles.isEmpty()) {
      articlesByStory.remove(storyId);
    }
  }

  private static String other(StoryEvent event) {
    return Objects.requireNonNull(
        event.otherStoryId(), () -> event.type() + " event without the other story");
  }
}
