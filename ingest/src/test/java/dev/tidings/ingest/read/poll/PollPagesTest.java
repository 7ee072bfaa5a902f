package dev.tidings.ingest.read.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.read.result.Collected;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.web.Fetch;
import dev.tidings.ingest.read.web.Publisher;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Text from the pages to which a feed's entries lead. */
@Timeout(30)
class PollPagesTest {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final PollSettings SETTINGS = RssFeed.SETTINGS;

  private final Publisher publisher = new Publisher();
  private final RssFeed feed = new RssFeed(publisher);
  private final String one = feed.bridge();
  private final String two = feed.ferry();
  private final Fetch fetch =
      new Fetch(Publisher.trusted("news.test", "other.test"), Publisher::lookup);
  private final Collected found = new Collected();
  @TempDir private Path folder;

  @AfterEach
  void close() {
    fetch.close();
    publisher.close();
  }

  @Test
  void theTextComesFromThePageOnRequestAndRobotsAreAsked() {
    publisher.serve("/feed", "application/rss+xml", RssFeed.of(one + two));
    publisher.serve("/robots.txt", "text/plain", "User-agent: *\nDisallow: /2\nCrawl-delay: 5");
    String prose = "The bridge is shut, said the mayor, and nobody knows for how long. ".repeat(5);
    publisher.serve("/1", "text/html", "<html><article><p>" + prose + "</p></article></html>");
    try (PollFeeds feeds = poll(SETTINGS.withFullText())) {
      Instant now = START;
      feeds.runOnce(now, found);
      assertThat(found.size()).isZero();
      assertThat(feeds.health().get(0).pagesWaiting()).isEqualTo(2);
      while (feeds.health().get(0).pagesWaiting() > 0) {
        now = Objects.requireNonNull(feeds.nextDue());
        feeds.runOnce(now, found);
      }

      assertThat(publisher.requests()).containsExactly("/feed", "/robots.txt", "/1");
      assertThat(now).isAfterOrEqualTo(START.plusSeconds(10));
      assertThat(found.text(0, "body")).isEqualTo(prose.strip());
      assertThat(found.text(1, "body")).isEqualTo("The ferry runs.");
      assertThat(found.reasons()).containsExactly(Reason.ROBOTS_DISALLOW);
    }
  }

  @Test
  void aRestartWhilePagesWaitLosesNoEntry() {
    publisher.on(
        "/feed",
        exchange -> {
          boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
          Publisher.send(
              exchange, known ? 304 : 200, Map.of("ETag", "\"v1\""), known ? "" : RssFeed.of(one));
        });
    try (PollFeeds feeds = poll(SETTINGS.withFullText())) {
      feeds.runOnce(START, found);
      assertThat(found.size()).isZero();
    }
    try (PollFeeds again = poll(SETTINGS)) {
      again.runOnce(Objects.requireNonNull(again.nextDue()), found);
      assertThat(found.size()).isEqualTo(1);
    }
  }

  private PollFeeds poll(PollSettings settings) {
    return new PollFeeds(
        List.of(publisher.url("/feed")), settings, fetch, folder.resolve("feeds.json"));
  }
}
