package dev.tidings.serve.api;

import dev.tidings.ingest.Published;
import java.util.concurrent.CompletableFuture;

/** Where posted articles go. */
@FunctionalInterface
public interface Intake {

  /**
   * Publishes an article.
   *
   * @param json as it was posted, in the form of the input topic
   * @return completes when the brokers have it, or with why they do not
   * @throws dev.tidings.ingest.InvalidArticleException when the pipeline would reject it
   * @throws dev.tidings.serve.http.ProblemException when nothing can be published now
   */
  CompletableFuture<Published> publish(byte[] json);
}
