package dev.tidings.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.subject.ScoredSubject;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.Duplicate;
import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.Call;
import dev.tidings.serve.http.Parameters;
import dev.tidings.serve.http.Problem;
import dev.tidings.serve.http.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/articles}. */
final class Articles {
  private final Catalog catalog;

  Articles(Catalog catalog) {
    this.catalog = catalog;
  }

  List<Route> routes() {
    return List.of(
        new Route("/api/articles/{id}", this::one),
        new Route("/api/articles/{id}/explain", this::explain));
  }

  /**
   * An article and what was found in it.
   *
   * @param articleId the article
   * @param storyId the story that it is in, if it is in one
   * @param article its text; absent for a repeat and for what is no longer kept
   * @param subjects what it is about, most likely first
   * @param entities who and where, most salient first
   * @param claims what it states
   * @param findings what further enrichment steps found, by their names
   * @param duplicate what it repeats, if it is a repeat
   */
  record ArticleView(
      String articleId,
      @Nullable String storyId,
      @Nullable Article article,
      List<ScoredSubject> subjects,
      List<Entity> entities,
      List<Claim> claims,
      Map<String, JsonNode> findings,
      @Nullable Duplicate duplicate) {}

  private Answer one(Call call) {
    new Parameters(call).check();
    String articleId = call.value("id");
    Optional<EnrichedArticle> enriched = catalog.articles().get(articleId);
    Optional<Duplicate> duplicate = catalog.articles().duplicate(articleId);
    @Nullable String storyId = catalog.explain().currentStory(articleId);
    if (enriched.isEmpty() && duplicate.isEmpty() && storyId == null) {
      throw unknown();
    }
    return Answer.json(
        new ArticleView(
            articleId,
            storyId,
            enriched.map(EnrichedArticle::article).orElse(null),
            enriched.map(EnrichedArticle::subjects).orElse(List.of()),
            enriched.map(EnrichedArticle::entities).orElse(List.of()),
            enriched.map(EnrichedArticle::claims).orElse(List.of()),
            enriched.map(EnrichedArticle::findings).orElse(Map.of()),
            duplicate.orElse(null)));
  }

  private Answer explain(Call call) {
    new Parameters(call).check();
    return Answer.json(catalog.explain().of(call.value("id")).orElseThrow(Articles::unknown));
  }

  private static RuntimeException unknown() {
    return Problem.Kind.NOT_FOUND.because(
        "Nothing is known of an article with this id, or no longer: only the latest are kept.");
  }
}
