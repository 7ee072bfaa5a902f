package dev.tidings.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchArticlesTest {
  private static final String TWO =
      """
      {"id":"x","url":"https://a.example/1","title":"One","body":"A b. C d. E f.","publishedAt":"2026-01-01T00:00:00Z"}
      {"id":"y","title":"Two","body":"G h. I j. K l.","publishedAt":"2026-01-02T00:00:00Z"}
      """;

  @TempDir private Path directory;

  @Test
  void thoseOfTheFileComeFirstWithTheirPlaceAsId() throws IOException {
    List<BenchArticle> taken = open(TWO).take(2);
    assertThat(read(taken.get(0)).path("title").asText()).isEqualTo("One");
    assertThat(read(taken.get(0)).path("id").asText()).isEqualTo("0");
    assertThat(read(taken.get(0)).has("url")).isFalse();
    assertThat(read(taken.get(1)).path("id").asText()).isEqualTo("1");
  }

  @Test
  void furtherOnesAreMadeOfTheirSentencesAndGoOnInTime() throws IOException {
    BenchArticles articles = open(TWO);
    articles.take(2);
    Instant before = Instant.parse("2026-01-02T00:00:00Z");
    for (BenchArticle article : articles.take(20)) {
      JsonNode made = read(article);
      assertThat(made.path("body").asText().split("\\. ?"))
          .isSubsetOf("A b", "C d", "E f", "G h", "I j", "K l");
      Instant at = Instant.parse(made.path("publishedAt").asText());
      assertThat(at).isAfter(before);
      before = at;
    }
  }

  @Test
  void subjectsComeUpAndPass() throws IOException {
    String lines =
        IntStream.range(0, 2_000)
            .mapToObj("{\"title\":\"%d\",\"body\":\"A b.\"}"::formatted)
            .collect(Collectors.joining("\n"));
    BenchArticles articles = open(lines);
    articles.take(2_000);

    assertThat(titles(articles.take(300))).allMatch(title -> title < 600);
    articles.take(2_700);
    assertThat(titles(articles.take(300))).allMatch(title -> title >= 1_000 && title < 1_600);
    articles.take(2_700);
    assertThat(titles(articles.take(300))).allMatch(title -> title < 600);
  }

  @Test
  void theyAreTheSameEachTime() throws IOException {
    assertThat(open(TWO).take(30))
        .usingElementComparator((one, other) -> Arrays.compare(one.json(), other.json()))
        .containsExactlyElementsOf(open(TWO).take(30));
  }

  @Test
  void anEmptyFileIsToldAtOnce() {
    assertThatThrownBy(() -> open("")).hasMessageContaining("has no articles");
  }

  private BenchArticles open(String lines) throws IOException {
    return BenchArticles.of(Files.writeString(directory.resolve("articles.jsonl"), lines));
  }

  private static List<Integer> titles(List<BenchArticle> articles) throws IOException {
    List<Integer> titles = new ArrayList<>();
    for (BenchArticle article : articles) {
      titles.add(Integer.parseInt(read(article).path("title").asText()));
    }
    return titles;
  }

  private static JsonNode read(BenchArticle article) throws IOException {
    return Json.mapper().readTree(article.json());
  }
}
