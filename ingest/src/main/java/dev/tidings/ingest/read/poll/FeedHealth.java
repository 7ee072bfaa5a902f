package dev.tidings.ingest.read.poll;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is.
 *
 * @param url as it was given
 * @param address that is asked: another one after a permanent redirect
 * @param status in a word
 * @param lastAttempt when it was last asked
 * @param lastSuccess when it last answered well, with or without news
 * @param failures in a row
 * @param problem the last failure, in a sentence
 * @param nextPoll when it will be asked next; null when it never will
 * @param articles published from it so far
 * @param pagesWaiting entries whose page is still to be fetched
 */
public record FeedHealth(
    String url,
    String address,
    Status status,
    @Nullable Instant lastAttempt,
    @Nullable Instant lastSuccess,
    int failures,
    @Nullable String problem,
    @Nullable Instant nextPoll,
    long articles,
    int pagesWaiting) {

  /** A feed's state in a word. */
  public enum Status {
    /** Not yet asked. */
    @JsonProperty("new")
    NEW,
    /** Answered well when last asked. */
    @JsonProperty("ok")
    OK,
    /** Failed when last asked. */
    @JsonProperty("failing")
    FAILING,
    /** Taken down for good (HTTP 410): not asked again. */
    @JsonProperty("gone")
    GONE
  }
}
