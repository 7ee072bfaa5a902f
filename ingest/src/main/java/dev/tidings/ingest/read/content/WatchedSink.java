package dev.tidings.ingest.read.content;

import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.FoundFeed;
import dev.tidings.ingest.read.result.Skipped;

/** Knows whether it was the sink that failed, which is the caller's affair, or a reader. */
final class WatchedSink implements ArticleSink {
  private final ArticleSink sink;
  private boolean inside;

  WatchedSink(ArticleSink sink) {
    this.sink = sink;
  }

  /** True after the sink has thrown. */
  boolean hasFailed() {
    return inside;
  }

  @Override
  public void article(FoundArticle article) {
    inside = true;
    sink.article(article);
    inside = false;
  }

  @Override
  public void skipped(Skipped skipped) {
    inside = true;
    sink.skipped(skipped);
    inside = false;
  }

  @Override
  public void feed(FoundFeed feed) {
    inside = true;
    sink.feed(feed);
    inside = false;
  }
}
