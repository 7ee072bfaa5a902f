package dev.tidings.app.command;

import dev.tidings.aggregate.StoryAssignments;
import dev.tidings.aggregate.StoryEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Picks out of all story events those that moved one article. */
final class ArticlePath {
  private final String articleId;
  private final StoryAssignments assignments = new StoryAssignments();
  private final List<StoryEvent> events = new ArrayList<>();

  ArticlePath(String articleId) {
    this.articleId = articleId;
  }

  /** Follows the next event. */
  void follow(StoryEvent event) {
    Optional<String> before = storyId();
    assignments.apply(event);
    if (event.articleIds().contains(articleId) || !before.equals(storyId())) {
      events.add(event);
    }
  }

  /** Those that moved it or name it. */
  List<StoryEvent> events() {
    return List.copyOf(events);
  }

  /** Where it is now. */
  Optional<String> storyId() {
    return assignments.storyOf(articleId);
  }
}
