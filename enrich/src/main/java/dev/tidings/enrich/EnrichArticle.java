package dev.tidings.enrich;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.enrich.claim.ExtractClaims;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.entity.FindEntities;
import dev.tidings.enrich.step.EnrichmentStep;
import dev.tidings.enrich.subject.ClassifySubject;
import dev.tidings.enrich.text.AnalyseText;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.enrich.text.CountTerms;
import dev.tidings.ingest.Article;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Works out what an article is about. The same article always gives the same result. One instance a
 * thread: the steps keep scratch space.
 */
final class EnrichArticle {
  private final AnalyseText analyseText = new AnalyseText();
  private final CountTerms countTerms = new CountTerms();
  private final ClassifySubject classifySubject = new ClassifySubject();
  private final ExtractClaims extractClaims = new ExtractClaims();
  private final FindEntities findEntities;
  private final List<EnrichmentStep> furtherSteps;

  EnrichArticle(SharedModels models, List<EnrichmentStep> furtherSteps) {
    this.furtherSteps = List.copyOf(furtherSteps);
    findEntities = new FindEntities(models.table(), models.taggers());
  }

  EnrichedArticle enrich(Article article) {
    if (article.retracted()) {
      return new EnrichedArticle(
          EnrichedArticle.SCHEMA_VERSION, article, List.of(), List.of(), List.of(), Map.of());
    }
    AnalysedText title = analyseText.analyse(article.title(), article.language());
    AnalysedText body = analyseText.analyse(article.body(), article.language());
    List<Entity> entities = findEntities.find(title, body);
    Map<String, Integer> terms = countTerms.count(title, body);
    return new EnrichedArticle(
        EnrichedArticle.SCHEMA_VERSION,
        article,
        classifySubject.classify(article.language(), terms),
        entities,
        extractClaims.extract(article, title, body, entities),
        terms,
        findings(article, title, body));
  }

  private Map<String, JsonNode> findings(Article article, AnalysedText title, AnalysedText body) {
    Map<String, JsonNode> findings = new TreeMap<>();
    for (EnrichmentStep step : furtherSteps) {
      step.find(article, title, body).ifPresent(found -> findings.put(step.name(), found));
    }
    return findings;
  }
}
