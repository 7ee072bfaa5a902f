package dev.tidings.ingest.read.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.read.poll.FeedHealth.Status;
import dev.tidings.ingest.read.result.Collected;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.web.Fetch;
import dev.tidings.ingest.read.web.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class PollFeedsTest {
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
  void newEntriesArePublishedOnceAndChangedOnesAgain() {
    serveRss("/feed", one);
    try (PollFeeds feeds = poll(SETTINGS, "/feed")) {
      assertThat(feeds.runOnce(START, found)).isEqualTo(new PollRound(1, 1, 0));
      assertThat(feeds.runOnce(START.plusSeconds(1), found).requests()).isZero();

      serveRss("/feed", one + two);
      next(feeds);
      assertThat(found.size()).isEqualTo(2);
      assertThat(found.text(1, "body")).isEqualTo("The ferry runs.");

      serveRss("/feed", feed.item(1, "The bridge is open.") + two);
      next(feeds);
      assertThat(found.size()).isEqualTo(3);
      assertThat(found.text(2, "body")).isEqualTo("The bridge is open.");
    }
  }

  @Test
  void anUnchangedFeedIsNotSentAgain() {
    publisher.on(
        "/feed",
        exchange -> {
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          Publisher.send(
              exchange, known ? 304 : 200, Map.of("ETag", "\"v1\""), known ? "" : RssFeed.of(one));
        });
    try (PollFeeds feeds = poll(SETTINGS, "/feed")) {
      next(feeds);
      next(feeds);

      assertThat(publisher.header(1, "If-none-match")).isEqualTo("\"v1\"");
      assertThat(found.size()).isEqualTo(1);
      FeedHealth health = feeds.health().get(0);
      assertThat(health.status()).isEqualTo(Status.OK);
      assertThat(health.lastSuccess()).isAfter(START);
      assertThat(health.articles()).isEqualTo(1);
    }
  }

  @Test
  void aRestartGoesOnWhereItWas() {
    publisher.on(
        "/feed",
        exchange ->
            Publisher.send(
                exchange,
                200,
                Map.of("Last-Modified", "Mon, 02 Mar 2026 07:00:00 GMT"),
                RssFeed.of(one)));
    Instant due;
    try (PollFeeds feeds = poll(SETTINGS, "/feed")) {
      due = next(feeds);
    }
    try (PollFeeds again = poll(SETTINGS, "/feed")) {
      assertThat(again.nextDue()).isEqualTo(due);
      next(again);
      assertThat(publisher.header(1, "If-modified-since"))
          .isEqualTo("Mon, 02 Mar 2026 07:00:00 GMT");
      assertThat(found.size()).isEqualTo(1);
      assertThat(again.health().get(0).articles()).isEqualTo(1);
    }
  }

  @Test
  void failuresAreAskedLessAndLessOftenUntilASuccess() {
    publisher.on("/feed", exchange -> Publisher.send(exchange, 500, Map.of(), ""));
    try (PollFeeds feeds = poll(SETTINGS, "/feed")) {
      Duration last = SETTINGS.every();
      for (int failures = 1; failures <= 4; failures++) {
        Instant asked = Objects.requireNonNull(feeds.nextDue());
        asked = asked.isBefore(START) ? START : asked;
        feeds.runOnce(asked, found);
        Duration wait = Duration.between(asked, feeds.nextDue());
        assertThat(wait).isBetween(last.multipliedBy(3).dividedBy(2), last.multipliedBy(3));
        assertThat(feeds.health().get(0).failures()).isEqualTo(failures);
        last = wait;
      }
      assertThat(feeds.health().get(0).problem()).isEqualTo("HTTP status 500.");

      serveRss("/feed", one);
      next(feeds);
      assertThat(feeds.health().get(0).failures()).isZero();
      assertThat(feeds.health().get(0).problem()).isNull();
    }
  }

  @Test
  void theServersWishToBeLeftAloneIsRespected() {
    publisher.on(
        "/feed", exchange -> Publisher.send(exchange, 429, Map.of("Retry-After", "7200"), ""));
    try (PollFeeds feeds = poll(SETTINGS, "/feed")) {
      feeds.runOnce(START, found);

      assertThat(feeds.nextDue()).isAfterOrEqualTo(START.plusSeconds(7200));
    }
  }

  @Test
  void aFeedThatIsGoneIsNotAskedAgain() {
    publisher.on("/feed", exchange -> Publisher.send(exchange, 410, Map.of(), ""));
    try (PollFeeds feeds = poll(SETTINGS, "/feed")) {
      feeds.runOnce(START, found);

      assertThat(feeds.nextDue()).isNull();
      assertThat(feeds.health().get(0).status()).isEqualTo(Status.GONE);
    }
  }

  @Test
  void aFeedThatHasMovedForGoodIsAskedAtItsNewAddress() {
    publisher.on("/old", exchange -> Publisher.send(exchange, 301, Map.of("Location", "/new"), ""));
    serveRss("/new", one);
    try (PollFeeds feeds = poll(SETTINGS, "/old")) {
      next(feeds);
      next(feeds);

      assertThat(publisher.requests()).containsExactly("/old", "/new", "/new");
      assertThat(feeds.health().get(0).url()).isEqualTo(publisher.url("/old"));
      assertThat(feeds.health().get(0).address()).isEqualTo(publisher.url("/new"));
    }
  }

  @Test
  void aHostIsAskedOneThingAtATimeWithAPauseAndOthersMeanwhile() {
    serveRss("/a", one);
    serveRss("/b", two);
    List<String> urls =
        List.of(publisher.url("/a"), publisher.url("/b"), publisher.url("other.test", "/a"));
    try (PollFeeds feeds = new PollFeeds(urls, SETTINGS, fetch, null)) {
      assertThat(feeds.runOnce(START, found).requests()).isEqualTo(2);
      assertThat(feeds.nextDue()).isEqualTo(START.plus(SETTINGS.hostDelay()));
      assertThat(feeds.runOnce(START.plusSeconds(1), found).requests()).isZero();
      assertThat(feeds.runOnce(START.plusSeconds(2), found).requests()).isEqualTo(1);
    }
  }

  @Test
  void anEntryWithoutADateKeepsTheTimeOfItsFirstSight() {
    serveRss("/feed", "<item><title>T</title><link>https://f.example/1</link></item>");
    try (PollFeeds feeds = poll(SETTINGS, "/feed")) {
      feeds.runOnce(START, found);
      assertThat(found.text(0, "publishedAt")).isEqualTo(START.toString());

      serveRss("/feed", "<item><title>U</title><link>https://f.example/1</link></item>");
      next(feeds);
      assertThat(found.text(1, "title")).isEqualTo("U");
      assertThat(found.text(1, "publishedAt")).isEqualTo(START.toString());
    }
  }

  @Test
  void aPageInsteadOfAFeedSaysWhichFeedsItNames() {
    publisher.serve(
        "/",
        "text/html",
        "<html><head><link rel=alternate type='application/rss+xml' href='/rss'></head></html>");
    try (PollFeeds feeds = poll(SETTINGS, "/")) {
      feeds.runOnce(START, found);

      assertThat(found.reasons()).containsExactly(Reason.NOT_A_FEED);
      assertThat(found.skipped().get(0).detail()).contains(publisher.url("/rss"));
      assertThat(feeds.health().get(0).status()).isEqualTo(Status.FAILING);
    }
  }

  @Test
  void aFeedOnAForbiddenAddressFailsAndTheOthersGoOn() {
    serveRss("/feed", one);
    List<String> urls = List.of(publisher.url("127.0.0.1", "/feed"), publisher.url("/feed"));
    try (PollFeeds feeds = new PollFeeds(urls, SETTINGS, fetch, null)) {
      feeds.runOnce(START, found);

      assertThat(found.reasons()).containsExactly(Reason.FORBIDDEN_ADDRESS);
      assertThat(found.size()).isEqualTo(1);
    }
  }

  @Test
  void aStateThatCannotBeReadIsSaidAndReplaced() throws IOException {
    Files.writeString(folder.resolve("feeds.json"), "{\"version\":");
    serveRss("/feed", one);
    try (PollFeeds feeds = poll(SETTINGS, "/feed")) {
      feeds.runOnce(START, found);

      assertThat(found.reasons()).containsExactly(Reason.UNREADABLE);
      assertThat(Files.readString(folder.resolve("feeds.json"))).contains("\"version\" : 1");
    }
  }

  private PollFeeds poll(PollSettings settings, String path) {
    return new PollFeeds(
        List.of(publisher.url(path)), settings, fetch, folder.resolve("feeds.json"));
  }

  /** The next round at its time, and when the one after it is due. */
  private Instant next(PollFeeds feeds) {
    Instant due = Objects.requireNonNull(feeds.nextDue());
    feeds.runOnce(due.isBefore(START) ? START : due, found);
    return Objects.requireNonNull(feeds.nextDue());
  }

  private void serveRss(String path, String items) {
    publisher.serve(path, "application/rss+xml", RssFeed.of(items));
  }
}
