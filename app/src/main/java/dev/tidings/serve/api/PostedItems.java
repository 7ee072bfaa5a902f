package dev.tidings.serve.api;

import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.FoundFeed;
import dev.tidings.ingest.read.result.Skipped;
import dev.tidings.serve.http.Problem.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a request holds, all of it before the first is published: too many are refused as one. */
final class PostedItems implements ArticleSink {
  static final int MAX_ITEMS = 10_000;

  private final List<Object> found = new ArrayList<>();

  /** {@link FoundArticle} and {@link Skipped} in the order of the request. */
  List<Object> found() {
    return Collections.unmodifiableList(found);
  }

  @Override
  public void article(FoundArticle article) {
    add(article);
  }

  @Override
  public void skipped(Skipped skipped) {
    add(skipped);
  }

  @Override
  public void feed(FoundFeed feed) {
    throw Kind.BAD_REQUEST.because("A list of feeds holds no articles.");
  }

  private void add(Object item) {
    if (found.size() == MAX_ITEMS) {
      throw Kind.TOO_LARGE.because("At most 10,000 articles are taken at a time; none was.");
    }
    found.add(item);
  }
}
