package dev.tidings.enrich;

import dev.tidings.pipe.Topic;
import java.time.Duration;
import java.util.List;

/** The topics that the enrich stage writes. */
public final class EnrichTopics {

  public static final Topic<EnrichedArticle> ENRICHED_ARTICLES =
      Topic.log(
          "enriched-articles",
          "articleId",
          EnrichedArticle.class,
          Duration.ofDays(7),
          "Unique articles with their entities, claims, subjects and terms.");

  /** All of them. */
  public static final List<Topic<?>> ALL = List.of(ENRICHED_ARTICLES);

  private EnrichTopics() {}
}
