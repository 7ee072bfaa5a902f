package dev.tidings.app.text;

import dev.tidings.ingest.read.poll.FeedHealth;
import dev.tidings.ingest.read.poll.FeedHealth.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How feeds are, for people. */
public final class FeedsText {
  private static final Comparator<FeedHealth> WORST_FIRST =
      Comparator.comparing((FeedHealth feed) -> feed.status() != Status.FAILING)
          .thenComparing(feed -> feed.status() != Status.GONE);

  private FeedsText() {}

  /** {@code 3 feeds: 2 ok, 1 failing; 214 articles}. */
  public static String summary(List<FeedHealth> feeds) {
    StringBuilder text = new StringBuilder(Amount.of(feeds.size(), "feed"));
    String separator = ": ";
    for (Status status : Status.values()) {
      long count = feeds.stream().filter(feed -> feed.status() == status).count();
      if (count > 0) {
        text.append(separator).append(Amount.of(count)).append(' ').append(word(status));
        separator = ", ";
      }
    }
    long articles = feeds.stream().mapToLong(FeedHealth::articles).sum();
    return text.append("; ").append(Amount.of(articles, "article")).append(" so far").toString();
  }

  /** What became of one feed when it was asked, in a line. */
  public static String line(FeedHealth feed, long news, Instant now) {
    StringBuilder line = new StringBuilder(word(feed.status())).append("  ").append(feed.url());
    line.append("  ").append(Amount.of(news, "new article"));
    if (feed.problem() != null) {
      line.append("; ").append(feed.problem());
    }
    if (feed.pagesWaiting() > 0) {
      line.append("; ").append(Amount.of(feed.pagesWaiting(), "page")).append(" to fetch");
    }
    Instant next = feed.nextPoll();
    if (next != null) {
      line.append("; again ").append(until(next, now));
    }
    return line.toString();
  }

  /** A table of at most {@code rows} feeds, those with trouble first. */
  public static List<String> table(List<FeedHealth> feeds, Instant now, int rows, int width) {
    Table table = new Table("STATUS", "ARTICLES", "LAST", "NEXT", "FEED");
    feeds.stream()
        .sorted(WORST_FIRST)
        .limit(rows)
        .forEach(
            feed ->
                table.row(
                    word(feed.status()),
                    Amount.of(feed.articles()),
                    since(feed.lastSuccess(), now),
                    feed.nextPoll() == null ? "never" : until(feed.nextPoll(), now),
                    feed.problem() == null ? feed.url() : feed.url() + "  " + feed.problem()));
    return table
        .toText(Style.PLAIN)
        .lines()
        .map(line -> line.length() > width ? Wrap.cut(line, width) : line)
        .toList();
  }

  private static String since(@Nullable Instant at, Instant now) {
    return at == null ? "never" : Amount.of(whole(Duration.between(at, now))) + " ago";
  }

  private static String until(Instant at, Instant now) {
    Duration wait = whole(Duration.between(now, at));
    return wait.isZero() || wait.isNegative() ? "now" : "in " + Amount.of(wait);
  }

  private static Duration whole(Duration span) {
    return span.truncatedTo(ChronoUnit.SECONDS);
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
