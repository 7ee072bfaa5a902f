package dev.tidings.serve.catalog;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.serve.search.Document;
import dev.tidings.serve.search.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The current stories, and where those went that were merged into another. */
public final class StoryCatalog {
  private static final int MAX_HEIRS = 200_000;
  private static final int MAX_MERGES = 100;

  private final Table<StoredStory> stories;
  private final BoundedMap<String> heirs = BoundedMap.ofSize(MAX_HEIRS);

  public StoryCatalog(int maxStories) {
    stories =
        new Table<>(
            stored -> stored.summary().storyId(),
            StoryOrder.keys(),
            StoryOrder.NEWEST.word(),
            maxStories);
  }

  /** Takes a story's new state. One that has ended is no longer listed. */
  public void put(Story story, byte[] json, String version) {
    String heir = story.mergedInto();
    if (heir != null) {
      putHeir(story.storyId(), heir);
    }
    Objects.requireNonNull(story.headline(), "headline");
    Objects.requireNonNull(story.subject(), "subject");
    Objects.requireNonNull(story.firstPublishedAt(), "firstPublishedAt");
    Objects.requireNonNull(story.lastPublishedAt(), "lastPublishedAt");
    if (story.status() == Story.Status.ACTIVE) {
      stories.put(new StoredStory(SummariseStory.of(story), json, version), document(story));
    } else {
      stories.remove(story.storyId());
    }
  }

  /** Forgets a story that has ended; its heir stays known. */
  public void remove(String storyId) {
    stories.remove(storyId);
  }

  /** Remembers where a story went. */
  public void putHeir(String storyId, String heirId) {
    heirs.put(storyId, heirId);
  }

  /** Makes changes visible in lists. */
  public void refresh() {
    stories.refresh();
  }

  public Optional<StoredStory> get(String storyId) {
    return Optional.ofNullable(stories.get(storyId));
  }

  /** The story into which that one was merged, directly or over others, if it was. */
  public Optional<String> heirOf(String storyId) {
    Set<String> seen = new HashSet<>();
    String current = storyId;
    // Merges could form a circle when an id comes to life again.
    while (seen.add(current) && seen.size() < MAX_MERGES) {
      String next = stories.get(current) == null ? heirs.get(current) : null;
      if (next == null) {
        break;
      }
      current = next;
    }
    return current.equals(storyId) ? Optional.empty() : Optional.of(current);
  }

  /**
   * The stories that {@code query} asks for. A {@link StoryOrder#RELEVANCE} without words is taken
   * for {@link StoryOrder#RANK}.
   */
  public Page<StoredStory> find(StoryQuery query) {
    String text = query.text();
    List<String> words = text == null ? List.of() : Words.of(text);
    if (text != null && !text.isBlank() && words.isEmpty()) {
      return new Page<>(List.of(), null, 0);
    }
    List<String> exact = new ArrayList<>();
    if (query.entity() != null) {
      exact.add(Document.exact("entity", query.entity()));
    }
    if (query.source() != null) {
      exact.add(Document.exact("source", query.source().toLowerCase(Locale.ROOT)));
    }
    StoryOrder order =
        query.order() == StoryOrder.RELEVANCE && words.isEmpty() ? StoryOrder.RANK : query.order();
    return stories.find(
        new Selection<>(words, exact, query::matches, order.word(), query.limit(), query.after()));
  }

  /** Publication time of the newest article of all, null while there is none. */
  public @Nullable Instant newest() {
    StoredStory first = stories.first(StoryOrder.NEWEST.word());
    return first == null ? null : first.summary().lastPublishedAt();
  }

  /** Changes whenever lists do. */
  public long version() {
    return stories.version();
  }

  public int size() {
    return stories.size();
  }

  private static Document document(Story story) {
    Document document = new Document().add(story.headline(), 4);
    for (Story.SharedEntity entity : story.entities()) {
      document.add(entity.name(), 2).addExact("entity", entity.id());
      entity.variants().forEach(variant -> document.add(variant, 1));
    }
    for (Story.Source source : story.sources()) {
      document.addExact("source", source.source().toLowerCase(Locale.ROOT));
    }
    story.claims().stream().map(ClaimGroup::text).forEach(text -> document.add(text, 1));
    story.articles().forEach(article -> document.add(article.title(), 0.5f));
    return document;
  }
}
