package dev.tidings.app.command;

import dev.tidings.app.client.PublishArticles;
import dev.tidings.app.text.ProgressLine;
import dev.tidings.app.text.PublishingText;
import dev.tidings.ingest.read.result.Progress;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Shows on stderr how publishing goes: how many, how fast, how long yet, and what is wrong. */
final class ShowPublishing implements PublishArticles.Listener {
  private static final int MOST_COMPLAINTS = 20;
  private static final long FIRST_NANOS = Duration.ofSeconds(1).toNanos();
  private static final long INTERVAL_NANOS = Duration.ofMillis(200).toNanos();

  private final Terminal terminal;
  private final ProgressLine line;
  private final LongSupplier nanoClock;
  private final long total;
  private final long begin;
  private long shownAt;
  private long bytesBefore;
  private long bytesHere;
  private String input = "";
  private int complaints;

  /**
   * For one piece of work.
   *
   * @param total bytes of all inputs; negative when that is not known
   */
  ShowPublishing(Terminal terminal, LongSupplier nanoClock, long total) {
    this.terminal = terminal;
    this.line = new ProgressLine(terminal.err(), terminal.isLive(), nanoClock);
    this.nanoClock = nanoClock;
    this.total = total;
    this.begin = nanoClock.getAsLong();
    // What is done within a second needs no progress.
    this.shownAt = begin + FIRST_NANOS - INTERVAL_NANOS;
  }

  @Override
  public void refused(String complaint) {
    complaints++;
    if (complaints <= MOST_COMPLAINTS) {
      line.clear();
      terminal.err().println("not published: " + complaint);
    } else if (complaints == MOST_COMPLAINTS + 1) {
      line.clear();
      terminal.err().println("not published: more of the kind, counted below");
    }
  }

  @Override
  public void read(Progress progress) {
    if (!progress.input().equals(input)) {
      input = progress.input();
      bytesBefore += bytesHere;
    }
    bytesHere = progress.bytesRead();
  }

  @Override
  public void sent(PublishArticles work) {
    long now = nanoClock.getAsLong();
    if (now - shownAt >= INTERVAL_NANOS) {
      shownAt = now;
      line.show(
          PublishingText.line(
              work.sent(), (now - begin) / 1e9, bytesBefore + bytesHere, total, work.refused()));
    }
  }

  /** Since the beginning. */
  Duration span() {
    return Duration.ofNanos(nanoClock.getAsLong() - begin);
  }

  /** Takes the line away. */
  void end() {
    line.clear();
  }
}
