package dev.tidings.app.text;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How quickly work goes and how long the rest will take, judged by the last seconds. */
public final class Pace {
  private static final long WINDOW_NANOS = Duration.ofSeconds(10).toNanos();

  private final Deque<Sample> samples = new ArrayDeque<>();

  private record Sample(long nanos, long done) {}

  /**
   * Notes progress.
   *
   * @param nanos now, on a clock that only goes forward
   * @param done units done since the beginning
   */
  public void note(long nanos, long done) {
    samples.addLast(new Sample(nanos, done));
    // Two are kept at least, or there would be no rate at all after a pause.
    while (samples.size() > 2 && nanos - samples.getFirst().nanos() > WINDOW_NANOS) {
      samples.removeFirst();
    }
  }

  /** Units a second; 0 while it cannot be told. */
  public double perSecond() {
    if (samples.size() < 2) {
      return 0;
    }
    long nanos = samples.getLast().nanos() - samples.getFirst().nanos();
    return nanos <= 0 ? 0 : (samples.getLast().done() - samples.getFirst().done()) * 1e9 / nanos;
  }

  /** {@code 1,200 of 19,043 articles, 312/s, 57 s left}; parts that are not known are left out. */
  public String toText(long total, String noun) {
    long done = samples.isEmpty() ? 0 : samples.getLast().done();
    StringBuilder text = new StringBuilder();
    text.append(Amount.of(Math.min(done, total))).append(" of ").append(Amount.of(total, noun));
    double rate = perSecond();
    if (rate > 0) {
      text.append(", ").append(Amount.rate(rate)).append("/s");
      if (total > done) {
        Duration left = Duration.ofMillis((long) ((total - done) / rate * 1_000));
        text.append(", ").append(Amount.of(left)).append(" left");
      }
    }
    return text.toString();
  }
}
