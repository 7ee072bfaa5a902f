package dev.tidings.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.read.poll.FeedHealth;
import dev.tidings.ingest.read.poll.FeedHealth.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedsTextTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final FeedHealth GOOD =
      new FeedHealth(
          "https://a.example/rss",
          "https://a.example/rss",
          Status.OK,
          NOW,
          NOW.minusSeconds(90),
          0,
          null,
          NOW.plusSeconds(210),
          1_200,
          2);
  private static final FeedHealth BAD =
      new FeedHealth(
          "https://b.example/rss",
          "https://b.example/rss",
          Status.FAILING,
          NOW,
          null,
          3,
          "HTTP status 500.",
          NOW.plusSeconds(2_400),
          0,
          0);

  @Test
  void theSummaryCountsByStatus() {
    assertThat(FeedsText.summary(List.of(GOOD, BAD)))
        .isEqualTo("2 feeds: 1 ok, 1 failing; 1,200 articles so far");
  }

  @Test
  void aLineTellsWhatBecameOfOneFeed() {
    assertThat(FeedsText.line(GOOD, 1, NOW))
        .isEqualTo(
            "ok  https://a.example/rss  1 new article; 2 pages to fetch; again in 3 min 30 s");
    assertThat(FeedsText.line(BAD, 0, NOW))
        .isEqualTo(
            "failing  https://b.example/rss  0 new articles; HTTP status 500.; again in 40 min 0 s");
  }

  @Test
  void theTableHasTroubleFirstAndFitsTheTerminal() {
    List<String> rows = FeedsText.table(List.of(GOOD, BAD), NOW, 15, 80);

    assertThat(rows).hasSize(3).allMatch(row -> row.length() <= 80);
    assertThat(rows.get(1)).startsWith("failing  0 ").contains("never", "HTTP");
    assertThat(rows.get(2)).startsWith("ok       1,200").contains("1 min 30 s ago");
    assertThat(FeedsText.table(List.of(GOOD, BAD), NOW, 1, 70)).hasSize(2);
  }
}
