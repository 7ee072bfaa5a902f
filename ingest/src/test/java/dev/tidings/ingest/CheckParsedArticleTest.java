package dev.tidings.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.read.ReadArticles;
import dev.tidings.ingest.read.result.Collected;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.Limits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the reader has parsed is judged as the pipeline will judge the bytes. */
class CheckParsedArticleTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final List<String> LINES =
      List.of(
          "{\"id\":\"a\",\"title\":\"T\",\"body\":\"B\"}",
          "{\"url\":\"https://a.example/1?utm_source=x\",\"title\":\"T\",\"body\":\"B\"}",
          "{\"title\":\"T\",\"body\":\"B\",\"language\":\"en\",\"source\":\"S\"}",
          "{\"title\":\"T\",\"publishedAt\":\"2026-03-02T06:10:00Z\",\"n\":1.50,\"big\":"
              + "9".repeat(60)
              + "}",
          "{\"title\":\"T\",\"publishedAt\":\"2036-03-02T06:10:00Z\"}",
          "{\"title\":\"T\",\"publishedAt\":\"1066-03-02T06:10:00Z\"}",
          "{\"title\":\"T\",\"publishedAt\":\"2026-13-02T06:10:00Z\"}",
          "{\"title\":\"T\",\"title\":\"U\",\"id\":\"twice\"}",
          "{\"title\":\"T\",\"id\":\"a\\u0007b\"}",
          "{\"body\":\"B\",\"nested\":{\"deep\":[[[1]]]}}",
          "{\"title\":\"<p></p>\",\"body\":\"B\"}",
          "{\"title\":\"T\",\"text\":\"B\"}",
          "{\"title\":\"T\",\"Published_At\":1.7e9}",
          "{\"title\":\"T\",\"id\":\"b\",\"url\":\"not an address\"}",
          "{\"title\":\"T\",\"id\":\"c\",\"authors\":[\"A. Writer\",\"B. Writer\"]}",
          "{\"title\":\" T \",\"id\":\"d\",\"body\":\"<p>B</p>\"}");

  private final CheckArticle check = new CheckArticle(1 << 20);

  @Test
  void theVerdictIsTheSame() {
    Collected found = new Collected();
    byte[] lines = String.join("\n", LINES).getBytes(StandardCharsets.UTF_8);
    new ReadArticles(Limits.forFiles()).read(new ByteArrayInputStream(lines), "lines", found);

    assertThat(found.articles()).hasSize(LINES.size());
    assertThat(found.articles()).filteredOn(each -> each.tree() != null).hasSizeGreaterThan(6);
    for (FoundArticle article : found.articles()) {
      ObjectNode tree = article.tree();
      if (tree != null) {
        assertThat(verdict(() -> check.applyParsed(article.json(), tree, NOW)))
            .as(new String(article.json(), StandardCharsets.UTF_8))
            .isEqualTo(verdict(() -> check.apply(null, article.json(), NOW)));
      }
    }
  }

  @Test
  void aLineOfTheLargestSizeIsReadAndALongerOneIsNamed() {
    CheckArticle strict = new CheckArticle(30);
    Collected found = new Collected();
    byte[] line = "{\"title\":\"T\",\"body\":\"0123456789\"}".getBytes(StandardCharsets.UTF_8);
    new ReadArticles(Limits.forFiles()).read(new ByteArrayInputStream(line), "line", found);
    FoundArticle article = found.articles().get(0);
    ObjectNode tree = Objects.requireNonNull(article.tree());
    assertThat(verdict(() -> strict.applyParsed(article.json(), tree, NOW)))
        .contains("33 bytes, 30 allowed");
  }

  private interface Check {
    String id();
  }

  private static String verdict(Check check) {
    try {
      return check.id();
    } catch (InvalidArticleException e) {
      return e.defect() + ": " + e.getMessage();
    }
  }
}
