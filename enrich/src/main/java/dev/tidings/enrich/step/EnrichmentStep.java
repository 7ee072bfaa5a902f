package dev.tidings.enrich.step;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.ingest.Article;
import java.util.Optional;

/**
 * One more thing that is found out about each article. The same article must always give the same
 * result: no clock, no other articles, nothing from the network. Each thread has an instance of its
 * own, so a step may keep scratch space. An article for which it throws is rejected with the
 * exception as reason, and the stage goes on.
 */
public interface EnrichmentStep {

  /**
   * Under which name the enriched article has it, as other fields are named: {@code readingTime}.
   */
  String name();

  /**
   * What it finds in an article that is not retracted.
   *
   * @param article with title and body cleaned, and its language
   * @param title the title's sentences and tokens
   * @param body the body's
   * @return a number, text, list or object; empty leaves the field out
   */
  Optional<JsonNode> find(Article article, AnalysedText title, AnalysedText body);
}
