package dev.tidings.app.text;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** One line that is overwritten in a terminal; elsewhere a new line now and then. */
public final class ProgressLine {
  private static final long INTERVAL_NANOS = Duration.ofSeconds(5).toNanos();
  private static final String TO_BEGINNING_AND_CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean live;
  private final LongSupplier nanoClock;
  private boolean shown;
  private long printedAt;

  /**
   * For one piece of work.
   *
   * @param live whether {@code err} is a terminal
   */
  public ProgressLine(PrintWriter err, boolean live, LongSupplier nanoClock) {
    this.err = err;
    this.live = live;
    this.nanoClock = nanoClock;
  }

  /** Shows {@code text}, in place of what was shown before where that can be done. */
  public void show(String text) {
    long now = nanoClock.getAsLong();
    if (live) {
      err.print(TO_BEGINNING_AND_CLEAR + text);
      err.flush();
      shown = true;
    } else if (printedAt == 0 || now - printedAt >= INTERVAL_NANOS) {
      err.println(text);
      printedAt = Math.max(1, now);
    }
  }

  /** Takes the line away. */
  public void clear() {
    if (shown) {
      err.print(TO_BEGINNING_AND_CLEAR);
      err.flush();
      shown = false;
    }
  }
}
