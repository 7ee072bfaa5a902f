package dev.tidings.ingest.read;

import dev.tidings.ingest.read.bytes.CountedInput;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.FoundFeed;
import dev.tidings.ingest.read.result.Progress;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.Skipped;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts on the way to the sink, and reports progress. */
final class Tally implements ArticleSink {
  private static final long REPORT_BYTES = 1 << 20;
  private static final long REPORT_ARTICLES = 1_000;

  private final ArticleSink sink;
  private final Map<Reason, Long> skipped = new EnumMap<>(Reason.class);
  private @Nullable CountedInput input;
  private String name = "";
  private long total;
  private long inputs;
  private long bytes;
  private long articles;
  private long feeds;
  private long skips;
  private long reportedBytes;
  private long reportedArticles;

  Tally(ArticleSink sink) {
    this.sink = sink;
  }

  void begin(String name, CountedInput input, long total) {
    this.name = name;
    this.input = input;
    this.total = total;
    inputs++;
    reportedBytes = 0;
    report();
  }

  void end() {
    report();
    bytes += input == null ? 0 : input.count();
    input = null;
  }

  ReadSummary summary() {
    return new ReadSummary(inputs, bytes, articles, feeds, skipped);
  }

  @Override
  public void article(FoundArticle article) {
    articles++;
    sink.article(article);
    reportIfDue();
  }

  @Override
  public void skipped(Skipped what) {
    skips++;
    skipped.merge(what.reason(), 1L, Long::sum);
    sink.skipped(what);
    reportIfDue();
  }

  @Override
  public void feed(FoundFeed feed) {
    feeds++;
    sink.feed(feed);
  }

  private void reportIfDue() {
    long read = input == null ? 0 : input.count();
    if (read - reportedBytes >= REPORT_BYTES || articles - reportedArticles >= REPORT_ARTICLES) {
      report();
    }
  }

  private void report() {
    reportedBytes = input == null ? 0 : input.count();
    reportedArticles = articles;
    sink.progress(new Progress(name, reportedBytes, total, articles, skips));
  }
}
