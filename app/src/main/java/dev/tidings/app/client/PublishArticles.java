package dev.tidings.app.client;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.ingest.ArticlePublisher;
import dev.tidings.ingest.InvalidArticleException;
import dev.tidings.ingest.Published;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.FoundFeed;
import dev.tidings.ingest.read.result.Progress;
import dev.tidings.ingest.read.result.Skipped;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Publishes the articles that reading finds, and counts what became of them. */
public final class PublishArticles implements ArticleSink {
  private final ArticlePublisher publisher;
  private final Listener listener;
  private final BooleanSupplier stopped;
  private final AtomicLong published = new AtomicLong();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final SortedMap<String, Long> refused = new TreeMap<>();
  private long sent;

  /** Is told how it goes, on the thread that reads. */
  public interface Listener {

    /** Something is not published; where it stood and why, in a line. */
    void refused(String complaint);

    /** After each article. */
    void sent(PublishArticles work);

    /** How far the input is read. */
    default void read(Progress progress) {}
  }

  /** Ends the reading when the program was asked to stop; what was sent is sent. */
  public static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Stopped() {
      super("stopped as asked", null, false, false);
    }
  }

  /**
   * For one piece of work.
   *
   * @param stopped asked before each article
   */
  public PublishArticles(ArticlePublisher publisher, Listener listener, BooleanSupplier stopped) {
    this.publisher = publisher;
    this.listener = listener;
    this.stopped = stopped;
  }

  @Override
  public void article(FoundArticle article) {
    stopWhenAsked();
    stopOnFailure();
    try {
      CompletableFuture<Published> unused =
          publisher
              .publish(article)
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
    listener.sent(this);
  }

  @Override
  public void skipped(Skipped skipped) {
    // An input that is no longer read ends early.
    stopWhenAsked();
    refuse(skipped.reason().code(), skipped.toString());
  }

  @Override
  public void feed(FoundFeed feed) {
    refuse(
        "feed-address",
        feed.where() + ": " + feed.url() + " is a feed; 'tidings feeds' reads what it holds");
  }

  @Override
  public void progress(Progress progress) {
    listener.read(progress);
  }

  @Override
  public void settle() {
    finish();
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
    listener.refused(complaint);
  }

  private void stopWhenAsked() {
    if (stopped.getAsBoolean()) {
      throw new Stopped();
    }
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
