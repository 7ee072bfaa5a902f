package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticlesByHourTest {
  private static final long HOUR = ArticlesByHour.hour(NOON);

  private final ArticlesByHour articles = new ArticlesByHour();

  @Test
  void hoursAreCountedFrom1970() {
    assertThat(ArticlesByHour.hour(Instant.EPOCH)).isZero();
    assertThat(ArticlesByHour.hour(Instant.EPOCH.plusSeconds(3_599))).isZero();
    assertThat(ArticlesByHour.hour(Instant.EPOCH.plusSeconds(3_600))).isEqualTo(1);
    assertThat(ArticlesByHour.hour(Instant.EPOCH.minusSeconds(1))).isEqualTo(-1);
  }

  @Test
  void aDayIsTheLastHourAndThe23BeforeIt() {
    articles.add(NOON);
    articles.add(NOON.plusSeconds(10));
    articles.add(NOON.minus(Duration.ofHours(23)));
    articles.add(NOON.minus(Duration.ofHours(24)));
    assertThat(articles.dayBefore(NOON)).isEqualTo(Map.of(HOUR, 2, HOUR - 23, 1));
    articles.remove(NOON);
    assertThat(articles.dayBefore(NOON)).isEqualTo(Map.of(HOUR, 1, HOUR - 23, 1));
  }
}
