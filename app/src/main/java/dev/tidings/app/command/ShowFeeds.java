package dev.tidings.app.command;

import dev.tidings.app.client.PublishArticles;
import dev.tidings.app.text.FeedsText;
import dev.tidings.ingest.read.poll.FeedHealth;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows how each feed is: in a terminal a table that is redrawn in place, elsewhere a line each
 * time that a feed was asked, with {@code --json} an object.
 */
final class ShowFeeds implements PublishArticles.Listener {
  private static final int ROWS = 15;

  private final Session session;
  private final boolean json;
  private final boolean live;
  private final Map<String, FeedHealth> shown = new HashMap<>();
  private int drawn;

  ShowFeeds(Session session, boolean json) {
    this.session = session;
    this.json = json;
    this.live = session.terminal().isLive() && !json;
  }

  /** For {@code --json}: what became of a feed when it was asked. */
  record Asked(Instant at, long newArticles, FeedHealth feed) {}

  @Override
  public void refused(String complaint) {
    if (!live) {
      session.terminal().err().println("not published: " + complaint);
    }
  }

  @Override
  public void sent(PublishArticles work) {}

  /** Notes what is known from before, of which nothing is said. */
  void begin(List<FeedHealth> feeds) {
    feeds.forEach(feed -> shown.put(feed.url(), feed));
  }

  /** After a round. */
  void round(List<FeedHealth> feeds, Instant now) {
    for (FeedHealth feed : feeds) {
      FeedHealth before = shown.put(feed.url(), feed);
      long known = before == null ? 0 : before.articles();
      boolean asked = before == null || !feed.equals(before);
      if (asked && json) {
        JsonOutput.line(session, new Asked(now, feed.articles() - known, feed));
      } else if (asked && !live) {
        session.terminal().err().println(FeedsText.line(feed, feed.articles() - known, now));
      }
    }
  }

  /** Draws the table anew, where there is one. */
  void draw(List<FeedHealth> feeds, Instant now) {
    if (!live) {
      return;
    }
    PrintWriter err = session.terminal().err();
    StringBuilder screen = new StringBuilder();
    if (drawn > 0) {
      screen.append("\u001b[").append(drawn).append('A');
    }
    List<String> rows = FeedsText.table(feeds, now, ROWS, session.terminal().width());
    screen.append("\r\u001b[J").append(session.terminal().style().bold(FeedsText.summary(feeds)));
    screen.append('\n');
    rows.forEach(row -> screen.append(row).append('\n'));
    err.print(screen);
    err.flush();
    drawn = rows.size() + 1;
  }

  /** The last word. */
  void end(List<FeedHealth> feeds, String topic, long published, Instant now) {
    draw(feeds, now);
    if (!json) {
      session
          .terminal()
          .out()
          .printf("%s; %,d published to %s now%n", FeedsText.summary(feeds), published, topic);
    }
  }
}
