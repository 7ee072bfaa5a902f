package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Applies changes in order, and so knows which story each article is in, also after the story was
 * retired; and counts how often an article was moved to another one.
 */
public final class FoldChanges {

  private final Map<String, String> storyByArticle = new HashMap<>();
  private final Map<String, Set<String>> activeStories = new HashMap<>();
  private long moved;

  /**
   * Applies changes.
   *
   * @throws IllegalStateException when one does not fit those before
   */
  public void apply(List<Change> changes) {
    changes.forEach(this::apply);
  }

  /** The story of each article that was not removed. */
  public Map<String, String> storyByArticle() {
    return storyByArticle;
  }

  /** The articles of each active story. */
  public Map<String, Set<String>> activeStories() {
    return activeStories;
  }

  /** How often an article was moved from one story to another. */
  public long moved() {
    return moved;
  }

  private void apply(Change change) {
    String storyId = change.storyId();
    if (change instanceof Change.Created created) {
      require(!activeStories.containsKey(storyId), change);
      activeStories.put(storyId, new LinkedHashSet<>());
      enter(created.articleId(), storyId, change);
    } else if (change instanceof Change.Grew grew) {
      enter(grew.articleId(), storyId, change);
    } else if (change instanceof Change.Revised revised) {
      require(articles(storyId, change).contains(revised.articleId()), change);
    } else if (change instanceof Change.Shrank shrank) {
      require(articles(storyId, change).remove(shrank.articleId()), change);
      storyByArticle.remove(shrank.articleId());
    } else if (change instanceof Change.Merged merged) {
      move(new ArrayList<>(articles(storyId, change)), storyId, merged.heirId(), change);
      require(articles(merged.heirId(), change).size() > 0, change);
      activeStories.remove(storyId);
    } else if (change instanceof Change.Split split) {
      activeStories.computeIfAbsent(split.otherStoryId(), id -> new LinkedHashSet<>());
      move(split.articleIds(), storyId, split.otherStoryId(), change);
      require(articles(storyId, change).size() > 0, change);
    } else {
      articles(storyId, change);
      activeStories.remove(storyId);
    }
  }

  private void enter(String articleId, String storyId, Change change) {
    articles(storyId, change).add(articleId);
    storyByArticle.put(articleId, storyId);
  }

  private void move(List<String> articleIds, String from, String to, Change change) {
    require(!articleIds.isEmpty() && !from.equals(to), change);
    for (String articleId : articleIds) {
      require(articles(from, change).remove(articleId), change);
      articles(to, change).add(articleId);
      storyByArticle.put(articleId, to);
      moved++;
    }
  }

  private Set<String> articles(String storyId, Change change) {
    Set<String> articles = activeStories.get(storyId);
    if (articles == null) {
      throw new IllegalStateException("Story " + storyId + " is not active: " + change);
    }
    return articles;
  }

  private static void require(boolean condition, Change change) {
    if (!condition) {
      throw new IllegalStateException("Does not fit what was before: " + change);
    }
  }
}
