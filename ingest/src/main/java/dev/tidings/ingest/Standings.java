package dev.tidings.ingest;

import dev.tidings.ingest.Standing.Status;
import dev.tidings.ingest.duplicate.SearchTexts;
import dev.tidings.ingest.memory.ExpireRows;
import dev.tidings.ingest.memory.Rows;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the articles of each language stand, for as long as they are remembered.
 *
 * <p>Each language has a stream time of its own: that of the partition would depend on which other
 * languages share it. It is kept in whole hours, so that it is written once an hour and not with
 * each article.
 */
final class Standings {
  private static final long HOUR = Duration.ofHours(1).toMillis();

  private final Rows<Standing> rows;
  private final Rows<Long> streamTimes;
  private final long memory;
  private final ExpireRows<Standing> expire;

  Standings(Rows<Standing> rows, Rows<Long> streamTimes, Duration memory) {
    this.rows = rows;
    this.streamTimes = streamTimes;
    this.memory = memory.toMillis();
    this.expire =
        new ExpireRows<>(
            rows,
            (key, standing) -> isForgotten(standing, streamTime(SearchTexts.languageOf(key))));
  }

  /**
   * Takes note of an article's time.
   *
   * @return the stream time of the language, in milliseconds since the epoch, whole hours
   */
  long advance(String language, long eventTime) {
    expire.advance();
    long hour = Math.floorDiv(eventTime, HOUR) * HOUR;
    long known = streamTime(language);
    if (hour <= known) {
      return known;
    }
    streamTimes.put(language, hour);
    return hour;
  }

  /** How an article stands; null when it is not known, or no longer. */
  @Nullable Standing get(String language, String articleId) {
    Standing standing = rows.get(SearchTexts.key(language, articleId));
    return standing == null || isForgotten(standing, streamTime(language)) ? null : standing;
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

  private long streamTime(String language) {
    Long time = streamTimes.get(language);
    return time == null ? Long.MIN_VALUE / 2 : time;
  }

  private boolean isForgotten(Standing standing, long streamTime) {
    return standing.lastSeen() < streamTime - memory;
  }
}
