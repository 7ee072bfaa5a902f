package dev.tidings.ingest.read.poll;

import dev.tidings.ingest.read.poll.FeedHealth.Status;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed from poll to poll and over restarts.
 *
 * @param etag to ask whether it changed
 * @param lastModified the same, for servers without etags
 * @param nextPoll when it is due; null for never
 * @param seen entries that were published: key to fingerprint, oldest first
 * @see FeedHealth for the other fields
 */
record FeedState(
    String url,
    String address,
    @Nullable String etag,
    @Nullable String lastModified,
    Status status,
    @Nullable Instant lastAttempt,
    @Nullable Instant lastSuccess,
    int failures,
    @Nullable String problem,
    @Nullable Instant nextPoll,
    long articles,
    Map<String, String> seen) {

  FeedState {
    seen = seen == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(seen));
  }

  static FeedState fresh(String url) {
    return new FeedState(
        url, url, null, null, Status.NEW, null, null, 0, null, Instant.EPOCH, 0, Map.of());
  }

  /** After a good answer; validators are null where the server gave none. */
  FeedState succeeded(
      Instant now,
      String asked,
      @Nullable String newEtag,
      @Nullable String newModified,
      Instant next) {
    return new FeedState(
        url, asked, newEtag, newModified, Status.OK, now, now, 0, null, next, articles, seen);
  }

  FeedState failed(Instant now, String what, Instant next) {
    return new FeedState(
        url,
        address,
        etag,
        lastModified,
        Status.FAILING,
        now,
        lastSuccess,
        failures + 1,
        what,
        next,
        articles,
        seen);
  }

  FeedState gone(Instant now) {
    return new FeedState(
        url,
        address,
        null,
        null,
        Status.GONE,
        now,
        lastSuccess,
        failures + 1,
        "The publisher took the feed down for good (410).",
        null,
        articles,
        seen);
  }

  /** After entries were published. */
  FeedState published(int more, Map<String, String> nowSeen) {
    return new FeedState(
        url,
        address,
        etag,
        lastModified,
        status,
        lastAttempt,
        lastSuccess,
        failures,
        problem,
        nextPoll,
        articles + more,
        nowSeen);
  }

  /** As it must be kept while entries wait for their pages: the next poll gives them again. */
  FeedState unvalidated() {
    return new FeedState(
        url,
        address,
        null,
        null,
        status,
        lastAttempt,
        lastSuccess,
        failures,
        problem,
        nextPoll,
        articles,
        seen);
  }

  boolean isDue(Instant now) {
    return nextPoll != null && !nextPoll.isAfter(now);
  }

  FeedHealth health(int pagesWaiting) {
    return new FeedHealth(
        url,
        address,
        status,
        lastAttempt,
        lastSuccess,
        failures,
        problem,
        nextPoll,
        articles,
        pagesWaiting);
  }
}
