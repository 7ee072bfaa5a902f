package dev.tidings.app.client;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.ingest.ArticlePublisher;
import dev.tidings.ingest.InvalidArticleException;
import dev.tidings.ingest.Published;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.FoundFeed;
import dev.tidings.ingest.read.result.Skipped;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Publishes the articles that reading finds, and counts what became of them. */
public final class PublishArticles implements ArticleSink {
  private final ArticlePublisher publisher;
  private final Consumer<String> complaints;
  private final Runnable progress;
  private final AtomicLong published = new AtomicLong();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final SortedMap<String, Long> refused = new TreeMap<>();
  private long sent;

  /**
   * For one piece of work.
   *
   * @param complaints takes a line for each thing that is not published
   * @param progress called after each article
   */
  public PublishArticles(
      ArticlePublisher publisher, Consumer<String> complaints, Runnable progress) {
    this.publisher = publisher;
    this.complaints = complaints;
    this.progress = progress;
  }

  @Override
  public void article(FoundArticle article) {
    stopOnFailure();
    try {
      CompletableFuture<Published> unused =
          publisher
              .publish(article.json())
              .whenComplete(
                  (where, thrown) -> {
                    if (thrown == null) {
                      published.incrementAndGet();
                    } else {
                      failure.compareAndSet(null, thrown);
                    }
                  });
      sent++;
    } catch (InvalidArticleException e) {
      refuse(e.defect().code(), article.where() + ": " + e.getMessage());
    }
    progress.run();
  }

  @Override
  public void skipped(Skipped skipped) {
    refuse(skipped.reason().code(), skipped.toString());
  }

  @Override
  public void feed(FoundFeed feed) {
    refuse("feed-address", feed.where() + ": " + feed.url() + " is a feed, not an article");
  }

  /**
   * Waits until all is written.
   *
   * @throws Failure when Kafka would not take one of them
   */
  public void finish() {
    publisher.flush();
    stopOnFailure();
  }

  /** Articles handed to Kafka so far. */
  public long sent() {
    return sent;
  }

  /** Articles that Kafka has. */
  public long published() {
    return published.get();
  }

  /** What was not published, by reason. */
  public SortedMap<String, Long> refused() {
    return Collections.unmodifiableSortedMap(refused);
  }

  private void refuse(String reason, String complaint) {
    refused.merge(reason, 1L, Long::sum);
    complaints.accept(complaint);
  }

  private void stopOnFailure() {
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw new Failure(
          ExitCode.FAILED,
          "Kafka did not take an article: "
              + thrown.getMessage()
              + "; are the topics there ('tidings topics describe')?",
          thrown);
    }
  }
}
