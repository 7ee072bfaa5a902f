package dev.tidings.ingest.read.poll;

import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.poll.HostTurn.Result;
import dev.tidings.ingest.read.poll.HostTurn.Waiting;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.Skipped;
import dev.tidings.ingest.read.result.UnusableContent;
import dev.tidings.ingest.read.result.Where;
import dev.tidings.ingest.read.web.Fetch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One request to one host: a feed that is due, else its robots.txt or a page that waits. */
final class TakeTurn {
  private final PollSettings settings;
  private final AskFeed askFeed;
  private final AskRobots askRobots;
  private final AskPage askPage;

  TakeTurn(PollSettings settings, Fetch fetch) {
    this.settings = settings;
    this.askFeed = new AskFeed(fetch, new BackOff(settings));
    this.askRobots = new AskRobots(fetch);
    this.askPage = new AskPage(fetch);
  }

  Result take(HostTurn host, @Nullable FeedState dueFeed, Instant now) {
    if (dueFeed != null) {
      host.rest(now, settings.hostDelay());
      return Result.of(askFeed.ask(dueFeed, now));
    }
    List<Waiting> ready = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (Waiting page = host.firstPage(); page != null; page = host.firstPage()) {
      String url = page.entry().article().path(ArticleFields.URL).asText();
      if (askRobots.isUnknown(url, now)) {
        askRobots.ask(url, now);
        rest(host, url, now);
        break;
      }
      host.removeFirstPage();
      if (!askRobots.allows(url)) {
        ready.add(page);
        skipped.add(skip(Reason.ROBOTS_DISALLOW, "robots.txt asks not to fetch it.", url));
        continue;
      }
      ready.add(complete(page, url, skipped));
      rest(host, url, now);
      break;
    }
    return new Result(null, ready, skipped);
  }

  /** The entry with its page's text; as the feed gave it when the page cannot be had. */
  private Waiting complete(Waiting page, String url, List<Skipped> skipped) {
    NewEntries.Entry entry = page.entry();
    try {
      return new Waiting(
          page.feed(),
          new NewEntries.Entry(
              entry.key(), entry.mark(), askPage.complete(entry.article()), entry.where()));
    } catch (UnusableContent e) {
      skipped.add(skip(e.reason(), e.detail() + " The entry's own text is used.", url));
      return page;
    }
  }

  private static Skipped skip(Reason reason, String detail, String url) {
    return new Skipped(reason, detail, Where.of(url));
  }

  private void rest(HostTurn host, String url, Instant now) {
    Duration asked = askRobots.delay(url);
    host.rest(now, asked.compareTo(settings.hostDelay()) > 0 ? asked : settings.hostDelay());
  }
}
