package dev.tidings.enrich;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.subject.ScoredSubject;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.ingest.Article;
import dev.tidings.pipe.EventTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article and what it is about.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION} of the writer; later versions only add fields
 * @param article the article; when it is retracted, everything else is empty
 * @param subjects what it is about, most likely first; empty when unclassified
 * @param entities who and where, most salient first
 * @param claims what it states, in the order of the text
 * @param terms stemmed terms of title and body with their weighted counts, sorted by term
 * @param findings what further steps found, by their names; left out when there is nothing
 */
public record EnrichedArticle(
    int schemaVersion,
    Article article,
    List<ScoredSubject> subjects,
    List<Entity> entities,
    List<Claim> claims,
    Map<String, Integer> terms,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, JsonNode> findings)
    implements EventTime.Timed {

  public static final int SCHEMA_VERSION = 1;

  public EnrichedArticle {
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
    entities = entities == null ? List.of() : List.copyOf(entities);
    claims = claims == null ? List.of() : List.copyOf(claims);
    terms = terms == null ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(terms));
    findings = findings == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(findings));
  }

  /** An article in which no further step found anything. */
  public EnrichedArticle(
      int schemaVersion,
      Article article,
      List<ScoredSubject> subjects,
      List<Entity> entities,
      List<Claim> claims,
      Map<String, Integer> terms) {
    this(schemaVersion, article, subjects, entities, claims, terms, Map.of());
  }

  /** The most likely subject, or {@link Subject#UNCLASSIFIED}. */
  public Subject subject() {
    return subjects.isEmpty() ? Subject.UNCLASSIFIED : subjects.get(0).subject();
  }

  @Override
  public long eventTimeMillis() {
    return article.eventTimeMillis();
  }
}
