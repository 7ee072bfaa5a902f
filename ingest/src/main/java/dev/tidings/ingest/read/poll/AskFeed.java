package dev.tidings.ingest.read.poll;

import dev.tidings.ingest.read.content.ReadContent;
import dev.tidings.ingest.read.page.FindFeedLinks;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.FoundFeed;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Origin;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.Skipped;
import dev.tidings.ingest.read.result.UnusableContent;
import dev.tidings.ingest.read.result.Where;
import dev.tidings.ingest.read.web.Fetch;
import dev.tidings.ingest.read.web.Fetched;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks one feed whether there is news, and reads it. */
final class AskFeed {
  private static final String ACCEPT =
      "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9,"
          + " application/json;q=0.9, */*;q=0.5";
  private final Fetch fetch;
  private final BackOff backOff;
  private final ReadContent content = new ReadContent(Limits.forWeb());

  AskFeed(Fetch fetch, BackOff backOff) {
    this.fetch = fetch;
    this.backOff = backOff;
  }

  /**
   * What came of it.
   *
   * @param feed its state afterwards
   * @param entries that are new
   */
  record Answer(FeedState feed, List<NewEntries.Entry> entries, List<Skipped> skipped) {}

  Answer ask(FeedState feed, Instant now) {
    try {
      Fetched fetched = fetch.get(feed.address(), headers(feed));
      return switch (fetched.status()) {
        case 200 -> read(feed, fetched, now);
        case 304 -> unchanged(feed, fetched, now);
        case 410 -> failed(feed.gone(now), Reason.HTTP_ERROR, "HTTP status 410: gone.");
        default -> {
          String problem = "HTTP status " + fetched.status() + ".";
          Instant next = backOff.afterFailure(feed, fetched, now);
          yield failed(feed.failed(now, problem, next), Reason.HTTP_ERROR, problem);
        }
      };
    } catch (UnusableContent e) {
      Instant next = backOff.afterFailure(feed, null, now);
      return failed(feed.failed(now, e.detail(), next), e.reason(), e.detail());
    } catch (RuntimeException e) {
      // One feed that finds a fault in the reader must not stop the others.
      UnusableContent fault = UnusableContent.from(e, Reason.READER_FAILED);
      Instant next = backOff.afterFailure(feed, null, now);
      return failed(feed.failed(now, fault.detail(), next), fault.reason(), fault.detail());
    }
  }

  private static Map<String, String> headers(FeedState feed) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("Accept", ACCEPT);
    if (feed.etag() != null) {
      headers.put("If-None-Match", feed.etag());
    }
    if (feed.lastModified() != null) {
      headers.put("If-Modified-Since", feed.lastModified());
    }
    return headers;
  }

  private Answer unchanged(FeedState feed, Fetched fetched, Instant now) {
    Instant next = backOff.afterSuccess(feed, fetched, now);
    FeedState same =
        feed.succeeded(now, fetched.permanentUrl(), feed.etag(), feed.lastModified(), next);
    return new Answer(same, List.of(), List.of());
  }

  private Answer read(FeedState feed, Fetched fetched, Instant now) {
    Read read = new Read();
    Origin origin = new Origin(feed.url(), fetched.url(), fetched.header("Content-Type"));
    content.read(new ByteArrayInputStream(fetched.body()), origin, read);
    Skipped problem = read.problem(origin, fetched);
    if (problem != null) {
      Instant next = backOff.afterFailure(feed, fetched, now);
      return new Answer(feed.failed(now, problem.detail(), next), List.of(), List.of(problem));
    }
    FeedState good =
        feed.succeeded(
            now,
            fetched.permanentUrl(),
            fetched.header("ETag"),
            fetched.header("Last-Modified"),
            backOff.afterSuccess(feed, fetched, now));
    return new Answer(good, NewEntries.of(read.articles, feed.seen(), now), read.skipped);
  }

  private static Answer failed(FeedState feed, Reason reason, String problem) {
    return new Answer(feed, List.of(), List.of(new Skipped(reason, problem, Where.of(feed.url()))));
  }

  /** What one answer holds. */
  private static final class Read implements ArticleSink {
    private final List<FoundArticle> articles = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private boolean addresses;

    @Override
    public void article(FoundArticle article) {
      articles.add(article);
    }

    @Override
    public void skipped(Skipped what) {
      skipped.add(what);
    }

    @Override
    public void feed(FoundFeed feed) {
      addresses = true;
    }

    /** Why the answer is no feed; null when it is one, be it empty. */
    @Nullable Skipped problem(Origin origin, Fetched fetched) {
      boolean page = articles.size() == 1 && articles.get(0).where().unit().isEmpty();
      boolean noPage = skipped.stream().anyMatch(s -> s.reason() == Reason.NOT_AN_ARTICLE);
      if (page || noPage) {
        return new Skipped(
            Reason.NOT_A_FEED,
            FindFeedLinks.advice(fetched.body(), origin.contentType(), fetched.url()),
            origin.where());
      }
      if (addresses) {
        return new Skipped(
            Reason.NOT_A_FEED, "A list of feeds; give it with --opml.", origin.where());
      }
      return articles.isEmpty() && !skipped.isEmpty() ? skipped.get(0) : null;
    }
  }
}
