package dev.tidings.ingest;

import dev.tidings.ingest.Standing.Status;
import dev.tidings.ingest.duplicate.SearchTexts;
import dev.tidings.ingest.memory.ExpireRows;
import dev.tidings.ingest.memory.Rows;
import dev.tidings.ingest.memory.StreamClock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the articles of each language stand, for as long as they are remembered.
 *
 * <p>Each language has a stream time of its own: that of the partition would depend on which other
 * languages share it.
 */
final class Standings {
  private final Rows<Standing> rows;
  private final StreamClock clock;
  private final long memory;
  private final ExpireRows<Standing> expire;

  Standings(Rows<Standing> rows, StreamClock clock, Duration memory) {
    this.rows = rows;
    this.clock = clock;
    this.memory = memory.toMillis();
    this.expire =
        new ExpireRows<>(
            rows, (key, standing) -> isForgotten(standing, clock.now(SearchTexts.languageOf(key))));
  }

  /**
   * Takes note of an article's time.
   *
   * @return the stream time of the language, in milliseconds since the epoch, whole hours
   */
  long advance(String language, long eventTime, boolean dated) {
    expire.advance();
    return clock.advance(language, eventTime, dated);
  }

  /** When an article without a date counts as published: now, in the time of its language. */
  Instant publishedAt(Draft draft) {
    Article article = draft.article();
    return draft.dated() || !clock.isDated(article.language())
        ? article.publishedAt()
        : Instant.ofEpochMilli(Math.min(clock.now(article.language()), article.eventTimeMillis()));
  }

  /** How an article stands; null when it is not known, or no longer. */
  @Nullable Standing get(String language, String articleId) {
    Standing standing = rows.get(SearchTexts.key(language, articleId));
    return standing == null || isForgotten(standing, clock.now(language)) ? null : standing;
  }

  boolean isUnique(String language, String articleId) {
    Standing standing = get(language, articleId);
    return standing != null && standing.status() == Status.UNIQUE;
  }

  /** Notes how an article stands after {@code article} came. */
  void put(
      Article article, String articleId, Status status, @Nullable String original, int revision) {
    String key = SearchTexts.key(article.language(), articleId);
    Standing before = rows.get(key);
    long time = article.eventTimeMillis();
    rows.put(
        key,
        new Standing(
            status,
            original,
            revision,
            article.updatedAt(),
            before == null ? time : Math.max(time, before.lastSeen())));
  }

  private boolean isForgotten(Standing standing, long streamTime) {
    return standing.lastSeen() < streamTime - memory;
  }
}
