package dev.tidings.enrich.step;

import dev.tidings.ingest.Article;
import dev.tidings.pipe.Lineage;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An article in English. */
public final class SampleArticle {
  public static final Instant PUBLISHED = Instant.parse("2024-05-06T07:08:09Z");

  private SampleArticle() {}

  /** One with this text. */
  public static Article of(String title, String body) {
    return of("a", title, body, false);
  }

  /** One with this id and text. */
  public static Article of(String id, String title, String body, boolean retracted) {
    return new Article(
        Article.SCHEMA_VERSION,
        id,
        1,
        retracted,
        "https://example.org/" + id,
        "example",
        "en",
        title,
        body,
        List.of(),
        PUBLISHED,
        null,
        List.of(),
        null,
        "0".repeat(32),
        Map.of(),
        new Lineage("tidings.articles", 0, 0, PUBLISHED));
  }
}
