package dev.tidings.enrich.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.ingest.Article;
import java.util.Optional;

/** How many minutes an article takes to read, at 238 words a minute (Brysbaert 2019). */
public final class EstimateReadingTime implements EnrichmentStep {
  private static final int WORDS_A_MINUTE = 238;

  @Override
  public String name() {
    return "readingMinutes";
  }

  @Override
  public Optional<JsonNode> find(Article article, AnalysedText title, AnalysedText body) {
    long words =
        body.tokens().stream()
            .filter(token -> Character.isLetterOrDigit(token.text().codePointAt(0)))
            .count();
    return words == 0
        ? Optional.empty()
        : Optional.of(IntNode.valueOf((int) ((words - 1) / WORDS_A_MINUTE + 1)));
  }
}
