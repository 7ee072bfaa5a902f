package dev.tidings.ingest.read.archive;

import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.Skipped;

/** Keeps nothing but two numbers. */
final class CountArticles implements ArticleSink {
  private long articles;
  private long skips;

  @Override
  public void article(FoundArticle article) {
    articles++;
  }

  @Override
  public void skipped(Skipped skipped) {
    skips++;
  }

  long articles() {
    return articles;
  }

  long skips() {
    return skips;
  }
}
