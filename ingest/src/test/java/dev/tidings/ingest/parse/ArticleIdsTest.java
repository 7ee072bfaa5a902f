package dev.tidings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "story/4711", "tag:news.example,2024:7", "статья 7", "\ud83d\ude00"})
  void printableIdsAreKept(String id) {
    assertThat(ArticleIds.isUsable(id)).isTrue();
    assertThat(ArticleIds.of(id, "https://news.example/a", "hash")).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb", "a\u0000b", "a\u202eb", "\ud800", "a\u2028b", "\ue000"})
  void unprintableIdsAreNot(String id) {
    assertThat(ArticleIds.isUsable(id)).isFalse();
  }

  @Test
  void idsOfMoreThan256CharactersAreNot() {
    assertThat(ArticleIds.isUsable("x".repeat(256))).isTrue();
    assertThat(ArticleIds.isUsable("x".repeat(257))).isFalse();
  }

  @Test
  void theAddressComesBeforeTheText() {
    assertThat(ArticleIds.of("", "https://news.example/a", "hash")).matches("u:[0-9a-f]{32}");
    assertThat(ArticleIds.of("", "", "hash")).isEqualTo("t:hash");
  }

  @Test
  void theFrontPageIdentifiesNoArticle() {
    assertThat(ArticleIds.of("", "https://news.example/", "hash")).isEqualTo("t:hash");
  }
}
