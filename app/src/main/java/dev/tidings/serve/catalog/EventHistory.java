package dev.tidings.serve.catalog;

import dev.tidings.aggregate.StoryEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happened to stories, the last events of each. Thread-safe. */
public final class EventHistory {
  /** How many events are kept of one story. */
  public static final int MAX_PER_STORY = 200;

  private static final int MAX_PER_ARTICLE = 20;

  private final int maxEvents;
  private final Map<String, List<StoryEvent>> byStory = new LinkedHashMap<>();
  private final BoundedMap<List<StoryEvent>> byArticle;
  private int events;

  public EventHistory(int maxEvents) {
    this.maxEvents = maxEvents;
    this.byArticle = BoundedMap.ofSize(maxEvents);
  }

  /** Takes one more; the stories that have been silent longest are forgotten first. */
  public synchronized void add(StoryEvent event) {
    List<StoryEvent> ofStory = byStory.remove(event.storyId());
    if (ofStory == null) {
      ofStory = new ArrayList<>();
    }
    // Read again after a restart of the consumer, an event must not stand twice.
    if (ofStory.isEmpty() || ofStory.get(ofStory.size() - 1).sequence() < event.sequence()) {
      ofStory.add(event);
      events++;
      event.articleIds().forEach(articleId -> addToArticle(articleId, event));
    }
    if (ofStory.size() > MAX_PER_STORY) {
      // How it began stays: it is what explains the first articles.
      ofStory.remove(1);
      events--;
    }
    byStory.put(event.storyId(), ofStory);
    while (events > maxEvents && byStory.size() > 1) {
      String eldest = byStory.keySet().iterator().next();
      events -= byStory.getOrDefault(eldest, List.of()).size();
      byStory.remove(eldest);
    }
  }

  /** The story's events, oldest first. */
  public synchronized List<StoryEvent> ofStory(String storyId) {
    return List.copyOf(byStory.getOrDefault(storyId, List.of()));
  }

  /** The events that name the article, oldest first. */
  public List<StoryEvent> ofArticle(String articleId) {
    List<StoryEvent> ofArticle = byArticle.get(articleId);
    return ofArticle == null ? List.of() : ofArticle;
  }

  /** How many events are kept. */
  public synchronized int size() {
    return events;
  }

  /** Whether the last that is known of a story is that it was closed. */
  public synchronized boolean isRetired(String storyId) {
    List<StoryEvent> ofStory = byStory.getOrDefault(storyId, List.of());
    return !ofStory.isEmpty() && ofStory.get(ofStory.size() - 1).type() == StoryEvent.Type.RETIRED;
  }

  private void addToArticle(String articleId, StoryEvent event) {
    List<StoryEvent> before = ofArticle(articleId);
    List<StoryEvent> after = new ArrayList<>(before);
    if (after.size() == MAX_PER_ARTICLE) {
      after.remove(1);
    }
    after.add(event);
    byArticle.put(articleId, List.copyOf(after));
  }
}
