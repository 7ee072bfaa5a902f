package dev.tidings.ingest;

import dev.tidings.pipe.Rejected;
import dev.tidings.pipe.Topic;
import java.time.Duration;
import java.util.List;

/** The topics that the ingest stage reads and writes. */
public final class IngestTopics {
  private static final Duration WEEK = Duration.ofDays(7);

  /** Where publishers write. */
  public static final Topic<byte[]> ARTICLES =
      Topic.rawLog(
          "articles",
          "any, the publisher's",
          WEEK,
          "Articles as published, one JSON object a record.");

  public static final Topic<Article> UNIQUE_ARTICLES =
      Topic.log(
          "unique-articles",
          "articleId",
          Article.class,
          WEEK,
          "Articles checked and cleaned, without duplicates; revisions and retractions in order.");

  public static final Topic<Duplicate> DUPLICATES =
      Topic.log(
          "duplicates",
          "articleId",
          Duplicate.class,
          WEEK,
          "Articles that repeat an earlier one, and which.");

  public static final Topic<byte[]> REJECTED = Rejected.TOPIC;

  /** All of them. */
  public static final List<Topic<?>> ALL = List.of(ARTICLES, UNIQUE_ARTICLES, DUPLICATES, REJECTED);

  private IngestTopics() {}
}
