package dev.tidings.aggregate;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.subject.ScoredSubject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an active article: all that its story says of it, so that a story can be built
 * anew from its articles at any time.
 *
 * @param vector see {@link UnitVector}
 */
record ArticleRecord(
    String articleId,
    int revision,
    @Nullable String url,
    String source,
    String title,
    Instant publishedAt,
    List<ScoredSubject> subjects,
    List<NamedEntity> entities,
    List<Claim> claims,
    Map<String, Integer> vector) {

  ArticleRecord {
    subjects = List.copyOf(subjects);
    entities = List.copyOf(entities);
    claims = ShareText.of(claims);
    vector = Collections.unmodifiableSortedMap(new TreeMap<>(vector));
  }

  static ArticleRecord of(Arrival.Published article) {
    return new ArticleRecord(
        article.articleId(),
        article.revision(),
        article.url(),
        article.source(),
        article.title(),
        article.publishedAt(),
        article.subjects(),
        article.entities(),
        article.claims(),
        UnitVector.of(article.terms()));
  }

  /** What is said of it beside others: without its claims and its vector. */
  ArticleRecord described() {
    return new ArticleRecord(
        articleId,
        revision,
        url,
        source,
        title,
        publishedAt,
        subjects,
        entities,
        List.of(),
        Map.of());
  }
}
