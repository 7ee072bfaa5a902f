package dev.tidings.eval.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.ingest.Article;
import dev.tidings.pipe.Lineage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelledStreamTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final LabelledStream stream = new LabelledStream();
  private long offset;

  @Test
  void filesAreSpreadEvenlyIntoEachOther() {
    publish(0, "a1", "a2");
    publish(1, "b1", "b2", "b3", "b4");
    assertThat(ids(0)).containsExactly("b1", "a1", "b2", "b3", "a2", "b4");
  }

  @Test
  void aShuffledOrderIsTheSameEachTimeAndTextsOfOneArticleStayInOrder() {
    for (int i = 0; i < 20; i++) {
      publish(0, "a" + i);
    }
    publish(0, "revised", "revised", "revised");
    assertThat(ids(1)).isEqualTo(ids(1)).isNotEqualTo(ids(2)).hasSize(23);
    for (int number = 1; number < 5; number++) {
      assertThat(stream.order(number))
          .filteredOn(article -> article.article().articleId().equals("revised"))
          .extracting(article -> article.article().lineage().offset())
          .containsExactly(20L, 21L, 22L);
    }
  }

  private List<String> ids(int order) {
    return stream.order(order).stream().map(article -> article.article().articleId()).toList();
  }

  private void publish(int source, String... articleIds) {
    for (String id : articleIds) {
      stream.article(source, article(id));
    }
  }

  private EnrichedArticle article(String id) {
    Article article =
        new Article(
            Article.SCHEMA_VERSION,
            id,
            1,
            false,
            null,
            "The Post",
            "en",
            "Title",
            "Body",
            List.of(),
            NOON,
            null,
            List.of(),
            null,
            "",
            Map.of(),
            new Lineage("articles", 0, offset++, NOON));
    return new EnrichedArticle(
        EnrichedArticle.SCHEMA_VERSION, article, List.of(), List.of(), List.of(), Map.of());
  }
}
