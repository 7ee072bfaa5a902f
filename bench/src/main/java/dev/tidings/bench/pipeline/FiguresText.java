package dev.tidings.bench.pipeline;

import dev.tidings.pipe.Rejected;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** The figures of a run for a terminal. */
final class FiguresText {
  private final StringBuilder text = new StringBuilder();

  private FiguresText() {}

  static String of(Figures figures) {
    FiguresText it = new FiguresText();
    it.line(
        "%s, %d cores, load %.1f, instances %d",
        figures.input(), figures.cores(), figures.pipeline().loadAverage(), figures.instances());
    Throughput limit = figures.limit();
    if (limit != null) {
      it.throughput("hops alone", limit);
    }
    it.throughput("pipeline", figures.pipeline());
    if (figures.shareOfLimit() != null) {
      it.line("the hops alone are %.0f %% of its CPU time", 100 * figures.shareOfLimit());
    }
    it.table("CPU-ms an article by threads", figures.pipeline().cpuMillisByThreads(), 1);
    it.table("bytes an article by topic", figures.pipeline().bytesByTopic(), 1);
    it.line("state: %.0f bytes an active article", figures.stateBytesPerActiveArticle());
    Latency latency = figures.latency();
    if (latency != null) {
      it.line(
          "publish to story at %.0f/s: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms; %d of %d seen",
          latency.rate(),
          latency.p50Millis(),
          latency.p95Millis(),
          latency.p99Millis(),
          latency.seen(),
          latency.articles());
    }
    return it.text.toString();
  }

  private void throughput(String what, Throughput of) {
    line(
        "%s: %d articles, %.0f/s, %.2f CPU-ms each and the broker %.2f, %.0f bytes each, GC %.1f %%",
        what,
        of.articles(),
        of.articlesPerSecond(),
        of.cpuMillisPerArticle(),
        of.brokerCpuMillisPerArticle(),
        of.bytesPerArticle(),
        100 * of.gcShare());
    if (of.bytesByTopic().containsKey(Rejected.TOPIC.name())) {
      line("%s: some articles were rejected, so it did less than it says; the log tells why", what);
    }
  }

  private void table(String title, Map<String, Double> values, double least) {
    line("%s:", title);
    values.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .filter(entry -> entry.getValue() >= least / 100)
        .forEach(entry -> line("  %10.2f  %s", entry.getValue(), entry.getKey()));
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
