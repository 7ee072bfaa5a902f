package dev.tidings.ingest.read.poll;

import java.time.Duration;

/**
 * How feeds are polled.
 *
 * @param every how often each feed is asked, at most
 * @param hostDelay between two requests to one host, at least
 * @param maxBackOff longest wait after failures, and the longest that a server may ask for
 * @param fullText whether each new entry's page is fetched for its text
 * @param concurrency hosts that are asked at the same time; each of them one request at a time
 * @param seed of the jitter that keeps many pollers from asking in step
 */
public record PollSettings(
    Duration every,
    Duration hostDelay,
    Duration maxBackOff,
    boolean fullText,
    int concurrency,
    long seed) {

  public PollSettings {
    if (every.isNegative() || every.isZero() || hostDelay.isNegative() || concurrency < 1) {
      throw new IllegalArgumentException("Not a way to poll: every " + every + ", " + concurrency);
    }
  }

  /** Every so often; what is polite for the rest. */
  public static PollSettings every(Duration every) {
    return new PollSettings(every, Duration.ofSeconds(2), Duration.ofDays(1), false, 8, 1);
  }

  public PollSettings withFullText() {
    return new PollSettings(every, hostDelay, maxBackOff, true, concurrency, seed);
  }

  public PollSettings withHostDelay(Duration delay) {
    return new PollSettings(every, delay, maxBackOff, fullText, concurrency, seed);
  }
}
