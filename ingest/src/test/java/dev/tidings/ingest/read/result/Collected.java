package dev.tidings.ingest.read.result;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that was found. */
public final class Collected implements ArticleSink {
  private final List<FoundArticle> articles = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<FoundFeed> feeds = new ArrayList<>();
  private final List<Progress> progress = new ArrayList<>();

  @Override
  public void article(FoundArticle article) {
    articles.add(article);
  }

  @Override
  public void skipped(Skipped what) {
    skipped.add(what);
  }

  @Override
  public void feed(FoundFeed feed) {
    feeds.add(feed);
  }

  @Override
  public void progress(Progress now) {
    progress.add(now);
  }

  public int size() {
    return articles.size();
  }

  public List<FoundArticle> articles() {
    return articles;
  }

  public String raw(int index) {
    return new String(articles.get(index).json(), StandardCharsets.UTF_8);
  }

  public JsonNode json(int index) {
    try {
      return Json.mapper().readTree(articles.get(index).json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A field's text; empty when it has none. */
  public String text(int index, String field) {
    JsonNode value = json(index).path(field);
    return value.isValueNode() ? value.asText() : value.toString();
  }

  public Where where(int index) {
    return articles.get(index).where();
  }

  public List<Skipped> skipped() {
    return skipped;
  }

  public List<Reason> reasons() {
    return skipped.stream().map(Skipped::reason).toList();
  }

  public List<FoundFeed> feeds() {
    return feeds;
  }

  public List<Progress> progress() {
    return progress;
  }
}
