package dev.tidings.aggregate;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.subject.ScoredSubject;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.Duplicate;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What reaches the writer of a language: of each input only what stories need. Articles and
 * duplicates share one repartition topic, so that one order of both is fixed for good.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Arrival.Published.class, name = "published"),
  @JsonSubTypes.Type(value = Arrival.Retracted.class, name = "retracted"),
  @JsonSubTypes.Type(value = Arrival.Reprinted.class, name = "reprinted")
})
sealed interface Arrival {

  /** Most entities and claims of one article that are looked at. */
  int MAX_PER_ARTICLE = 50;

  /**
   * Longest title, name or claim that is looked at, in characters; a longer title is cut. What is
   * kept of an article must fit one record, whatever its text was.
   */
  int MAX_LENGTH = 2_000;

  /** As much of a text as an encoder looks at, in characters. */
  int LEAD_LENGTH = 1_000;

  /** The article that arrived. */
  String articleId();

  /**
   * An article, or a new text of it.
   *
   * @param terms as in {@link EnrichedArticle#terms()}, never empty
   * @param lead the begin of the text; only where an encoder will want it
   */
  record Published(
      String articleId,
      int revision,
      @Nullable String url,
      String source,
      String title,
      Instant publishedAt,
      List<ScoredSubject> subjects,
      List<NamedEntity> entities,
      List<Claim> claims,
      Map<String, Integer> terms,
      @Nullable String lead)
      implements Arrival {
    public Published {
      subjects = List.copyOf(subjects);
      entities = List.copyOf(entities);
      claims = List.copyOf(claims);
      // Known as sorted, so that the next copy is made without comparing.
      terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
    }

    /** What an encoder is to read; empty without a lead. */
    String text() {
      return lead == null ? "" : title + "\n" + lead;
    }
  }

  /** An article that its publisher took back. */
  record Retracted(String articleId) implements Arrival {}

  /**
   * An article that repeats another.
   *
   * @param originalId the other
   * @param reprint the article
   */
  record Reprinted(String originalId, Story.Reprint reprint) implements Arrival {
    @Override
    public String articleId() {
      return reprint.articleId();
    }
  }

  /** An article as the enrich stage hands it over, without its text. */
  static Arrival of(EnrichedArticle enriched) {
    return of(enriched, false);
  }

  /**
   * An article as the enrich stage hands it over.
   *
   * @param withLead whether an encoder will read it
   */
  static Arrival of(EnrichedArticle enriched, boolean withLead) {
    Article article = enriched.article();
    if (article.retracted()) {
      return new Retracted(article.articleId());
    }
    // Without terms nothing is similar to it. Its own id as its only term makes it a story of its
    // own that is retired like any other.
    Map<String, Integer> terms =
        enriched.terms().isEmpty() ? Map.of("article:" + article.articleId(), 1) : enriched.terms();
    return new Published(
        article.articleId(),
        article.revision(),
        article.url(),
        article.source(),
        article.title().substring(0, Math.min(MAX_LENGTH, article.title().length())),
        article.publishedAt(),
        enriched.subjects(),
        enriched.entities().stream()
            .filter(entity -> entity.name().length() <= MAX_LENGTH)
            .limit(MAX_PER_ARTICLE)
            .map(NamedEntity::of)
            .toList(),
        enriched.claims().stream().filter(Arrival::isShort).limit(MAX_PER_ARTICLE).toList(),
        terms,
        withLead
            ? article.body().substring(0, Math.min(LEAD_LENGTH, article.body().length()))
            : null);
  }

  private static boolean isShort(Claim claim) {
    return claim.text().length() <= MAX_LENGTH && claim.sourceSpan().text().length() <= MAX_LENGTH;
  }

  /** A reprint by another outlet; empty for the same article again, which is no reprint. */
  static Optional<Arrival> of(Duplicate duplicate) {
    return switch (duplicate.kind()) {
      case SAME_ARTICLE, STALE_REVISION -> Optional.empty();
      case SAME_TEXT, NEAR_COPY, EXCERPT ->
          Optional.of(
              new Reprinted(
                  duplicate.duplicateOf(),
                  new Story.Reprint(
                      duplicate.articleId(),
                      duplicate.source(),
                      duplicate.url(),
                      duplicate.kind(),
                      duplicate.publishedAt())));
    };
  }
}
