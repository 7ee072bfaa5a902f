package dev.tidings.ingest.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseArticleTest {
  private static final Instant NOW = Instant.parse("2024-05-02T00:00:00Z");

  private final ParseArticle parse = new ParseArticle(100_000);

  private PublishedArticle article(String json) {
    return article(json.getBytes(UTF_8));
  }

  private PublishedArticle article(byte @Nullable [] value) {
    ReadResult result = parse.apply(null, value, NOW);
    assertThat(result).isInstanceOf(ReadResult.Usable.class);
    return ((ReadResult.Usable) result).article();
  }

  @Test
  void allFieldsAreRead() {
    PublishedArticle article =
        article(
            """
            {"id": "s-1", "url": "https://news.example/a", "title": "River floods",
             "body": "It rose.", "publishedAt": "2024-05-01T09:30:00Z", "source": "Example News",
             "language": "en", "authors": ["Ann Penn"], "updatedAt": "2024-05-01T10:00:00Z",
             "retracted": false, "section": "local"}
            """);

    assertThat(article)
        .isEqualTo(
            PublishedArticle.builder()
                .id("s-1")
                .url("https://news.example/a")
                .title("River floods")
                .body("It rose.")
                .publishedAt(Instant.parse("2024-05-01T09:30:00Z"))
                .source("Example News")
                .language("en")
                .authors(List.of("Ann Penn"))
                .updatedAt(Instant.parse("2024-05-01T10:00:00Z"))
                .extra(article.extra())
                .build());
    assertThat(article.extra()).containsOnlyKeys("section");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "link | \"https://news.example/a\"",
        "canonical_url | \"https://news.example/a\"",
        "canonicalUrl | \"https://news.example/a\"",
        "URL | \"https://news.example/a\"",
      })
  void theAddressHasManyNames(String name, String value) {
    assertThat(article("{\"title\":\"t\",\"" + name + "\":" + value + "}").url())
        .isEqualTo("https://news.example/a");
  }

  @ParameterizedTest
  @CsvSource({"body", "content", "text", "description", "Body"})
  void theBodyHasManyNames(String name) {
    assertThat(article("{\"" + name + "\":\"It rose.\"}").body()).isEqualTo("It rose.");
  }

  @Test
  void theBestNameWinsAndTheOtherIsKept() {
    PublishedArticle article =
        article("{\"description\":\"short\",\"content\":\"long\",\"text\":\"middle\"}");

    assertThat(article.body()).isEqualTo("long");
    assertThat(article.extra()).containsOnlyKeys("description", "text");
  }

  @Test
  void anEmptyFieldGivesWayToAnotherName() {
    assertThat(article("{\"body\":\" \",\"description\":\"It rose.\"}").body())
        .isEqualTo("It rose.");
    assertThat(article("{\"body\":null,\"text\":\"It rose.\"}").body()).isEqualTo("It rose.");
  }

  @ParameterizedTest
  @CsvSource({"publishedAt", "published_at", "published", "date", "pubDate", "datePublished"})
  void thePublicationTimeHasManyNames(String name) {
    assertThat(article("{\"title\":\"t\",\"" + name + "\":\"2024-05-01\"}").publishedAt())
        .isEqualTo("2024-05-01T00:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({"updatedAt", "updated_at", "dateModified"})
  void theUpdateTimeHasManyNames(String name) {
    assertThat(article("{\"title\":\"t\",\"" + name + "\":1714555800}").updatedAt())
        .isEqualTo("2024-05-01T09:30:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "source | \"Example News\"",
        "publisher | {\"name\": \"Example News\"}",
        "outlet | {\"id\": \"Example News\"}",
        "source | {\"id\": \"x\", \"name\": \"Example News\"}",
        "source | \" Example <b>News</b> \"",
      })
  void theSourceIsAStringOrAnObject(String name, String value) {
    assertThat(article("{\"title\":\"t\",\"" + name + "\":" + value + "}").source())
        .isEqualTo("Example News");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "authors | [\"Ann Penn\", \"Bo Quill\"]",
        "authors | [{\"name\": \"Ann Penn\"}, {\"name\": \"Bo Quill\"}]",
        "author | \"Ann Penn and Bo Quill\"",
        "byline | \"By Ann Penn and Bo Quill\"",
        "authors | [\"Ann Penn\", \"Bo Quill\", \"Ann Penn\"]",
      })
  void authorsComeInManyForms(String name, String value) {
    assertThat(article("{\"title\":\"t\",\"" + name + "\":" + value + "}").authors())
        .containsExactly("Ann Penn", "Bo Quill");
  }

  @Test
  void aNumberIsAnIdAsItIsWritten() {
    assertThat(article("{\"id\":12345678901234567890,\"title\":\"t\"}").id())
        .isEqualTo("12345678901234567890");
  }

  @Test
  void anIdThatCannotBeUsedIsKeptAside() {
    PublishedArticle article = article("{\"id\":{\"n\":1},\"title\":\"t\"}");

    assertThat(article.id()).isEmpty();
    assertThat(article.extra()).containsOnlyKeys("id");
  }

  @Test
  void ofTwoFieldsWithTheSameNameTheLastCounts() {
    assertThat(article("{\"title\":\"first\",\"title\":\"second\"}").title()).isEqualTo("second");
  }

  @Test
  void unknownFieldsAreKeptUpToSixteenKilobytes() {
    String large = "x".repeat(20_000);
    PublishedArticle article =
        article("{\"title\":\"t\",\"a\":1,\"large\":\"" + large + "\",\"b\":{\"c\":[2]}}");

    assertThat(article.extra()).containsOnlyKeys("a", "b");
  }

  @Test
  void aNullValueRetractsTheArticleOfItsKey() {
    ReadResult result = parse.apply("s-1".getBytes(UTF_8), null, NOW);

    assertThat(result).isEqualTo(new ReadResult.Usable(PublishedArticle.retraction("s-1")));
  }

  @Test
  void retractionsNameAnIdOrAnAddress() {
    assertThat(article("{\"id\":\"s-1\",\"retracted\":true}").retracted()).isTrue();
    assertThat(article("{\"url\":\"https://news.example/a\",\"retracted\":\"true\"}").retracted())
        .isTrue();
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(article("\ufeff{\"title\":\"t\"}").title()).isEqualTo("t");
  }

  @Test
  void windows1252IsRecognised() {
    byte[] bytes = "{\"title\":\"Café – “Fluß”\"}".getBytes(Charset.forName("windows-1252"));

    assertThat(article(bytes).title()).isEqualTo("Café – “Fluß”");
  }

  @Test
  void utf16IsRecognised() {
    assertThat(article("{\"title\":\"Café\"}".getBytes(StandardCharsets.UTF_16LE)).title())
        .isEqualTo("Café");
  }

  @Test
  void brokenUtf8IsReplaced() {
    byte[] bytes = "{\"title\":\"Café x!\"}".getBytes(UTF_8);
    bytes[bytes.length - 4] = (byte) 0xFF;

    assertThat(article(bytes).title()).isEqualTo("Café \ufffd!");
  }

  @Test
  void aTimeLessThanADayAheadIsAccepted() {
    assertThat(article("{\"title\":\"t\",\"date\":\"2024-05-02T23:00:00Z\"}").publishedAt())
        .isEqualTo("2024-05-02T23:00:00Z");
  }
}
