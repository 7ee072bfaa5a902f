package dev.tidings.serve.catalog;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.ingest.Duplicate;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The latest articles, and of many more in which story they are and what they repeat. */
public final class ArticleCatalog {
  private static final int MAX_KNOWN = 200_000;

  private final BoundedMap<byte[]> articles;
  private final BoundedMap<Duplicate> duplicates = BoundedMap.ofSize(MAX_KNOWN);
  private final BoundedMap<String> storyIds = BoundedMap.ofSize(MAX_KNOWN);

  public ArticleCatalog(long maxBytes) {
    articles = new BoundedMap<>(maxBytes, bytes -> bytes.length);
  }

  /** Takes an enriched article as it stands on the topic. */
  public void put(String articleId, byte[] json) {
    articles.put(articleId, json);
  }

  public void remove(String articleId) {
    articles.remove(articleId);
  }

  /** Takes a repeat of another article; the same article once more says nothing new. */
  public void put(Duplicate duplicate) {
    if (!duplicate.articleId().equals(duplicate.duplicateOf())) {
      duplicates.put(duplicate.articleId(), duplicate);
    }
  }

  /** Notes where a story's articles are. */
  public void put(Story story) {
    story.articles().forEach(article -> storyIds.put(article.articleId(), story.storyId()));
  }

  /** Notes where an event took articles. */
  public void put(StoryEvent event) {
    @Nullable String to =
        event.type() == StoryEvent.Type.SPLIT ? event.otherStoryId() : event.storyId();
    if (event.type() == StoryEvent.Type.SHRANK) {
      event.articleIds().forEach(storyIds::remove);
    } else if (to != null && event.type() != StoryEvent.Type.MERGED) {
      event.articleIds().forEach(articleId -> storyIds.put(articleId, to));
    }
  }

  /** The article, if it is among those kept. */
  public Optional<EnrichedArticle> get(String articleId) {
    byte[] json = articles.get(articleId);
    try {
      return json == null
          ? Optional.empty()
          : Optional.of(Json.mapper().readValue(json, EnrichedArticle.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the article repeats, if it is a repeat. */
  public Optional<Duplicate> duplicate(String articleId) {
    return Optional.ofNullable(duplicates.get(articleId));
  }

  /** The story in which the article was last seen. */
  public Optional<String> storyOf(String articleId) {
    return Optional.ofNullable(storyIds.get(articleId));
  }

  public int size() {
    return articles.size();
  }
}
