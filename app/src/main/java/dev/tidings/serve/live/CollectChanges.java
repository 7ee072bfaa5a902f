package dev.tidings.serve.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.pipe.Json;
import dev.tidings.serve.catalog.StoredStory;
import dev.tidings.serve.catalog.StoryCatalog;
import dev.tidings.serve.catalog.StorySummary;
import dev.tidings.serve.read.StoryListener;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes live events of what the reading thread tells: one for each changed story, however often it
 * changed since the last refresh. What is read at the start is not news.
 */
public final class CollectChanges implements StoryListener {
  /** More changes at once than this are told as one: read anew. */
  static final int MAX_AT_ONCE = 200;

  private final StoryCatalog stories;
  private final LiveEvents live;
  private final BooleanSupplier isReady;
  private final Map<String, Change> changes = new LinkedHashMap<>();
  private final List<StoryEvent> events = new ArrayList<>();
  private int dropped;

  /**
   * Collects changes of {@code stories} for {@code live}.
   *
   * @param isReady whether what comes now is new
   */
  public CollectChanges(StoryCatalog stories, LiveEvents live, BooleanSupplier isReady) {
    this.stories = stories;
    this.live = live;
    this.isReady = isReady;
  }

  /**
   * What is sent when a story has changed.
   *
   * @param storyId the story
   * @param change {@code created}, {@code updated} or {@code ended}
   * @param mergedInto where it went, if it was merged
   * @param story its state now, absent when it has ended
   */
  public record Change(
      String storyId, String change, @Nullable String mergedInto, @Nullable StorySummary story) {}

  /**
   * What is sent when there was too much to tell.
   *
   * @param events how many events were left out
   */
  public record Skipped(int events) {}

  @Override
  public void storyChanged(String storyId, boolean isNew) {
    Change before = changes.get(storyId);
    boolean isCreated = isNew || (before != null && before.change().equals("created"));
    note(new Change(storyId, isCreated ? "created" : "updated", null, null));
  }

  @Override
  public void storyEnded(String storyId, @Nullable String heirId) {
    Change before = changes.get(storyId);
    String heir = heirId == null && before != null ? before.mergedInto() : heirId;
    note(new Change(storyId, "ended", heir, null));
  }

  @Override
  public void happened(StoryEvent event) {
    if (!isReady.getAsBoolean()) {
      return;
    }
    if (events.size() < MAX_AT_ONCE) {
      events.add(event);
    } else {
      dropped++;
    }
  }

  @Override
  public void refreshed() {
    changes.values().forEach(this::publish);
    for (StoryEvent event : events) {
      live.publish(
          new LiveEvent("story-event", json(event), event.storyId(), subjectOf(event.storyId())));
    }
    if (dropped > 0) {
      live.publish(new LiveEvent("skipped", json(new Skipped(dropped)), null, null));
    }
    changes.clear();
    events.clear();
    dropped = 0;
  }

  private void note(Change change) {
    if (!isReady.getAsBoolean()) {
      return;
    }
    if (changes.size() < MAX_AT_ONCE || changes.containsKey(change.storyId())) {
      changes.put(change.storyId(), change);
    } else {
      dropped++;
    }
  }

  private void publish(Change change) {
    @Nullable StorySummary story =
        stories.get(change.storyId()).map(StoredStory::summary).orElse(null);
    Change current = new Change(change.storyId(), change.change(), change.mergedInto(), story);
    live.publish(
        new LiveEvent(
            "story", json(current), change.storyId(), story == null ? null : story.subject()));
  }

  private @Nullable Subject subjectOf(String storyId) {
    return stories.get(storyId).map(stored -> stored.summary().subject()).orElse(null);
  }

  private static String json(Object value) {
    try {
      return Json.mapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
