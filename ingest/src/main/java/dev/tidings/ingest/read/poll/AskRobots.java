package dev.tidings.ingest.read.poll;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.tidings.ingest.read.result.UnusableContent;
import dev.tidings.ingest.read.web.Fetch;
import dev.tidings.ingest.read.web.Fetched;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a host's robots.txt says of its pages (RFC 9309): no file allows all, a file that cannot be
 * had allows nothing for now. Feeds are made to be polled and are not asked about.
 */
final class AskRobots {
  private static final List<String> NAMES = List.of("tidings");
  private static final Duration GOOD_FOR = Duration.ofDays(1);
  private static final Duration RETRY_AFTER = Duration.ofHours(1);
  private static final Duration MAX_DELAY = Duration.ofSeconds(60);
  private static final int UNAVAILABLE = 503;

  private record Known(SimpleRobotRules rules, Instant until) {}

  private final Fetch fetch;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  AskRobots(Fetch fetch) {
    this.fetch = fetch;
  }

  /** True when the host of this page must be asked first. */
  boolean isUnknown(String page, Instant now) {
    Known rules = known.get(origin(page));
    return rules == null || !rules.until().isAfter(now);
  }

  /** Asks the host; one request. */
  void ask(String page, Instant now) {
    String origin = origin(page);
    String url = origin + "/robots.txt";
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    SimpleRobotRules rules;
    Duration goodFor = GOOD_FOR;
    try {
      Fetched answer = fetch.get(url, Map.of());
      rules =
          answer.status() == 200
              ? parser.parseContent(url, answer.body(), "text/plain", NAMES)
              : parser.failedFetch(answer.status() >= 500 ? UNAVAILABLE : answer.status());
      goodFor = answer.status() >= 500 ? RETRY_AFTER : GOOD_FOR;
    } catch (UnusableContent e) {
      rules = parser.failedFetch(UNAVAILABLE);
      goodFor = RETRY_AFTER;
    }
    known.put(origin, new Known(rules, now.plus(goodFor)));
  }

  /** Whether the page may be fetched; the host must be known. */
  boolean allows(String page) {
    Known rules = known.get(origin(page));
    return rules != null && rules.rules().isAllowed(page);
  }

  /** How long the host wants to be left alone between two pages; zero when it does not say. */
  Duration delay(@Nullable String page) {
    Known rules = page == null ? null : known.get(origin(page));
    long millis = rules == null ? 0 : rules.rules().getCrawlDelay();
    return Duration.ofMillis(Math.max(0, Math.min(millis, MAX_DELAY.toMillis())));
  }

  private static String origin(String page) {
    URI uri = URI.create(page);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
