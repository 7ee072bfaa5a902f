package dev.tidings.serve.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tidings.aggregate.Story;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.pipe.Json;
import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.catalog.Limits;
import java.util.List;

/** Catalogs filled directly, without topics. */
public final class SampleCatalog {
  private static final Limits LIMITS = new Limits(1_000, 1_000, 1_000, 1_000_000);

  private SampleCatalog() {}

  /** A catalog with these stories. */
  public static Catalog of(List<StoryBuilder> stories) {
    Catalog catalog = Catalog.empty(LIMITS);
    stories.forEach(story -> put(catalog, story));
    SampleNews.rankings(stories).forEach(catalog.subjects()::put);
    catalog.refresh();
    return catalog;
  }

  /** Adds a story and all that belongs to it; lists show it after a refresh. */
  public static void put(Catalog catalog, StoryBuilder builder) {
    Story story = builder.story();
    catalog.stories().put(story, json(story), "0-" + story.articleCount());
    catalog.articles().put(story);
    story.claims().forEach(catalog.claims()::put);
    builder.events().forEach(catalog.events()::add);
    builder.events().forEach(catalog.articles()::put);
    builder.duplicates().forEach(catalog.articles()::put);
    for (EnrichedArticle article : builder.articles()) {
      catalog.articles().put(article.article().articleId(), json(article));
    }
  }

  private static byte[] json(Object value) {
    try {
      return Json.mapper().writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
