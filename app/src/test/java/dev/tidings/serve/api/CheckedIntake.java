package dev.tidings.serve.api;

import dev.tidings.ingest.CheckArticle;
import dev.tidings.ingest.Published;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Takes what the pipeline would take, and keeps it. */
final class CheckedIntake implements Intake {
  private final CheckArticle check = new CheckArticle(1 << 20);
  private final List<String> taken = new ArrayList<>();
  private final Instant now;

  CheckedIntake(Instant now) {
    this.now = now;
  }

  @Override
  public CompletableFuture<Published> publish(byte[] json) {
    String articleId = check.apply(null, json, now);
    taken.add(new String(json, StandardCharsets.UTF_8));
    return CompletableFuture.completedFuture(
        new Published(articleId, "tidings.articles", 0, taken.size()));
  }

  /** As they would be on the topic. */
  List<String> taken() {
    return taken;
  }
}
