package dev.tidings.aggregate;

import dev.tidings.ingest.Duplicate;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reprint as it is stored.
 *
 * @param keptAt when it came, in stream time; null if an older version stored it
 */
record KeptReprint(
    String articleId,
    String source,
    @Nullable String url,
    Duplicate.Kind kind,
    Instant publishedAt,
    @Nullable Instant keptAt) {

  static KeptReprint of(Story.Reprint reprint, Instant streamTime) {
    Instant published = reprint.publishedAt();
    return new KeptReprint(
        reprint.articleId(),
        reprint.source(),
        reprint.url(),
        reprint.kind(),
        published,
        published.isAfter(streamTime) ? published : streamTime);
  }

  Story.Reprint reprint() {
    return new Story.Reprint(articleId, source, url, kind, publishedAt);
  }

  /**
   * From when on it waits for its original. Not from when it was published: one that came late
   * would have waited for days before it was here.
   */
  Instant waitsSince() {
    return Objects.requireNonNullElse(keptAt, publishedAt);
  }
}
