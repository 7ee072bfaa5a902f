package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimGroup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecentClaimsTest {
  private final Map<String, ArticleRecord> articles = new HashMap<>();
  private final RecentClaims claims = new RecentClaims("story", articles::get, 2);

  @Test
  void onlyTheMostRecentArticlesAreGrouped() {
    put("a", 1);
    put("b", 2);
    put("c", 3);

    assertThat(texts())
        .containsExactlyInAnyOrder(SampleArticle.statement("b"), SampleArticle.statement("c"));
  }

  @Test
  void anOlderArticleThatComesLateIsNotGrouped() {
    put("b", 2);
    put("c", 3);
    put("a", 1);

    assertThat(texts())
        .containsExactlyInAnyOrder(SampleArticle.statement("b"), SampleArticle.statement("c"));
  }

  @Test
  void whenOneLeavesTheNextOlderComesBack() {
    put("a", 1);
    put("b", 2);
    put("c", 3);
    claims.remove(RecentClaims.Place.of(record("c", 3)));

    assertThat(texts())
        .containsExactlyInAnyOrder(SampleArticle.statement("a"), SampleArticle.statement("b"));
  }

  @Test
  void anArticleThatWasNotGroupedCanLeaveToo() {
    put("a", 1);
    put("b", 2);
    put("c", 3);
    claims.remove(RecentClaims.Place.of(record("a", 1)));
    claims.remove(RecentClaims.Place.of(record("c", 3)));

    assertThat(texts()).containsExactly(SampleArticle.statement("b"));
  }

  @Test
  void manyLeaveATenthAtATime() {
    RecentClaims large = new RecentClaims("story", articles::get, 20);
    for (int i = 10; i < 31; i++) {
      large.put(known("a" + i, i));
    }
    assertThat(large.groups()).hasSize(21);
    large.put(known("a31", 31));
    assertThat(large.groups()).hasSize(20);
    large.put(known("a32", 32));
    assertThat(large.groups()).hasSize(21);
  }

  @Test
  void whoIsGroupedDoesNotDependOnTheOrderOfArrival() {
    Random random = new Random(3);
    List<Integer> hours = new ArrayList<>();
    for (int i = 10; i < 55; i++) {
      hours.add(i);
    }
    List<ClaimGroup> expected = null;
    for (int round = 0; round < 5; round++) {
      RecentClaims large = new RecentClaims("story", articles::get, 20);
      hours.forEach(hour -> large.put(known("a" + hour, hour)));
      hours.stream()
          .filter(hour -> hour % 7 == 0)
          .forEach(hour -> large.remove(RecentClaims.Place.of(record("a" + hour, hour))));
      expected = expected == null ? large.groups() : expected;
      assertThat(large.groups()).isEqualTo(expected);
      Collections.shuffle(hours, random);
    }
  }

  private ArticleRecord known(String articleId, int hour) {
    ArticleRecord article = record(articleId, hour);
    articles.put(articleId, article);
    return article;
  }

  private void put(String articleId, int hour) {
    ArticleRecord article = record(articleId, hour);
    articles.put(articleId, article);
    claims.put(article);
  }

  private static ArticleRecord record(String articleId, int hour) {
    return ArticleRecord.of(
        article(articleId)
            .after(Duration.ofHours(hour))
            .stating(SampleArticle.statement(articleId))
            .arrival());
  }

  private List<String> texts() {
    return claims.groups().stream().map(ClaimGroup::text).toList();
  }
}
