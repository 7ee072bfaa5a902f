package dev.tidings.enrich.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.tidings.enrich.text.AnalyseText;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.ingest.Article;
import org.junit.jupiter.api.Test;

class EstimateReadingTimeTest {
  private final EstimateReadingTime estimateReadingTime = new EstimateReadingTime();

  @Test
  void aBegunMinuteCounts() {
    assertThat(minutes("word ".repeat(238))).isEqualTo(1);
    assertThat(minutes("word ".repeat(239))).isEqualTo(2);
  }

  @Test
  void punctuationIsNotRead() {
    assertThat(minutes("word, ".repeat(238) + "!")).isEqualTo(1);
  }

  @Test
  void anArticleWithoutTextTakesNoTime() {
    assertThat(minutes("")).isZero();
  }

  private int minutes(String body) {
    AnalyseText analyseText = new AnalyseText();
    Article article = SampleArticle.of("A title", body);
    AnalysedText title = analyseText.analyse(article.title(), "en");
    return estimateReadingTime
        .find(article, title, analyseText.analyse(body, "en"))
        .orElse(IntNode.valueOf(0))
        .intValue();
  }
}
