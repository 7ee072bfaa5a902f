package dev.tidings.enrich;

import dev.tidings.enrich.claim.ExtractClaims;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.entity.FindEntities;
import dev.tidings.enrich.subject.ClassifySubject;
import dev.tidings.enrich.text.AnalyseText;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.enrich.text.CountTerms;
import dev.tidings.ingest.Article;
import java.util.List;
import java.util.Map;

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

  EnrichArticle(SharedModels models) {
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
        terms);
  }
}
