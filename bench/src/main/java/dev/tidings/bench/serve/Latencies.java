package dev.tidings.bench.serve;

import java.util.Arrays;
import java.util.Locale;

/** Times taken, in nanoseconds. Thread-safe. */
final class Latencies {
  private long[] nanos = new long[1024];
  private int count;

  synchronized void add(long taken) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = taken;
  }

  synchronized int count() {
    return count;
  }

  /**
   * How long all but a few took.
   *
   * @param share from 0 to 1
   * @return milliseconds; NaN when there were none
   */
  synchronized double percentile(double share) {
    if (count == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(count - 1L, Math.round(share * count))] / 1e6;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms",
        count(),
        percentile(0.5),
        percentile(0.95),
        percentile(0.99),
        percentile(1));
  }
}
