package dev.tidings.bench.pipeline;

/**
 * From when an article was due to be published until a reader saw it in a story.
 *
 * @param rate articles a second, whatever became of those before
 * @param articles how many were published
 * @param seen how many were seen in a story; the others repeat one, or were rejected
 */
record Latency(
    double rate, int articles, int seen, double p50Millis, double p95Millis, double p99Millis) {

  static Latency of(double rate, int articles, long[] sorted) {
    return new Latency(
        rate,
        articles,
        sorted.length,
        WatchStories.percentile(sorted, 0.5),
        WatchStories.percentile(sorted, 0.95),
        WatchStories.percentile(sorted, 0.99));
  }
}
