package dev.tidings.ingest.read.poll;

import dev.tidings.ingest.read.fields.ReadDate;
import dev.tidings.ingest.read.web.Fetched;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * When to ask again: after the interval while all is well, after twice as long with each failure,
 * and never before the server wants to be asked. Up to a tenth is added by a seeded chance, so that
 * feeds that were added together do not stay in step.
 */
final class BackOff {
  private static final double JITTER = 0.1;

  /** Some servers call everything fresh for a year. */
  private static final Duration MAX_FRESH = Duration.ofHours(1);

  private static final int MAX_DOUBLINGS = 12;
  private final PollSettings settings;

  BackOff(PollSettings settings) {
    this.settings = settings;
  }

  /** After a good answer. */
  Instant afterSuccess(FeedState feed, Fetched answer, Instant now) {
    Duration fresh = maxAge(answer.header("Cache-Control"));
    fresh = fresh.compareTo(MAX_FRESH) > 0 ? MAX_FRESH : fresh;
    Duration wait = settings.every().compareTo(fresh) > 0 ? settings.every() : fresh;
    return now.plus(jittered(capped(wait), feed, now));
  }

  /** After a failure, with the server's answer if there was one. */
  Instant afterFailure(FeedState feed, @Nullable Fetched answer, Instant now) {
    Duration wait =
        settings.every().multipliedBy(1L << Math.min(MAX_DOUBLINGS, feed.failures() + 1));
    Duration asked = answer == null ? Duration.ZERO : retryAfter(answer.header("Retry-After"), now);
    wait = capped(wait);
    asked = capped(asked);
    return now.plus(jittered(wait.compareTo(asked) > 0 ? wait : asked, feed, now));
  }

  /** How long the server asks to wait: seconds, or until a date; zero when it does not say. */
  static Duration retryAfter(@Nullable String header, Instant now) {
    if (header == null) {
      return Duration.ZERO;
    }
    String value = header.strip();
    if (!value.isEmpty() && value.length() < 10 && value.chars().allMatch(Character::isDigit)) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    Instant until = ReadDate.parse(value);
    return until == null || until.isBefore(now) ? Duration.ZERO : Duration.between(now, until);
  }

  private static Duration maxAge(@Nullable String cacheControl) {
    int at = cacheControl == null ? -1 : cacheControl.indexOf("max-age=");
    if (cacheControl == null || at < 0) {
      return Duration.ZERO;
    }
    long seconds = 0;
    for (int i = at + "max-age=".length(); i < cacheControl.length() && seconds < 1e9; i++) {
      char digit = cacheControl.charAt(i);
      if (digit < '0' || digit > '9') {
        break;
      }
      seconds = seconds * 10 + digit - '0';
    }
    return Duration.ofSeconds(seconds);
  }

  private Duration capped(Duration wait) {
    return wait.compareTo(settings.maxBackOff()) > 0 ? settings.maxBackOff() : wait;
  }

  private Duration jittered(Duration wait, FeedState feed, Instant now) {
    long chance = settings.seed() ^ (feed.url().hashCode() * 31L) ^ now.getEpochSecond();
    double share = new SplittableRandom(chance).nextDouble() * JITTER;
    return wait.plusMillis((long) (wait.toMillis() * share));
  }
}
