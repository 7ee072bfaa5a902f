package dev.tidings.ingest.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefectTest {
  private static final Instant NOW = Instant.parse("2024-05-02T00:00:00Z");

  private static ReadResult.Unusable unusable(byte @Nullable [] key, byte @Nullable [] value) {
    ReadResult result = new ParseArticle(100_000).apply(key, value, NOW);
    assertThat(result).isInstanceOf(ReadResult.Unusable.class);
    return (ReadResult.Unusable) result;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMPTY | ''",
        "EMPTY | '  '",
        "NOT_JSON | {\"title\":",
        "NOT_JSON | title: t",
        "NOT_JSON | <rss/>",
        "NOT_JSON | {'title':'t'}",
        "NOT_ONE_VALUE | {\"title\":\"t\"}{\"title\":\"u\"}",
        "NOT_AN_OBJECT | [{\"title\":\"t\"}]",
        "NOT_AN_OBJECT | \"t\"",
        "NOT_AN_OBJECT | null",
        "NOT_AN_OBJECT | 7",
        "TITLE_NOT_TEXT | {\"title\":7}",
        "BODY_NOT_TEXT | {\"body\":[\"a\",\"b\"]}",
        "URL_NOT_TEXT | {\"title\":\"t\",\"url\":{}}",
        "LANGUAGE_NOT_TEXT | {\"title\":\"t\",\"language\":1}",
        "SOURCE_NOT_TEXT | {\"title\":\"t\",\"source\":7}",
        "SOURCE_NOT_TEXT | {\"title\":\"t\",\"source\":{\"title\":\"x\"}}",
        "AUTHORS_NOT_TEXT | {\"title\":\"t\",\"authors\":[7]}",
        "RETRACTED_NOT_BOOLEAN | {\"id\":\"a\",\"retracted\":\"maybe\"}",
        "RETRACTED_NOT_BOOLEAN | {\"id\":\"a\",\"retracted\":1}",
        "BAD_DATE | {\"title\":\"t\",\"publishedAt\":\"last week\"}",
        "BAD_DATE | {\"title\":\"t\",\"publishedAt\":{}}",
        "BAD_UPDATE_DATE | {\"title\":\"t\",\"updatedAt\":true}",
        "PUBLISHED_IN_FUTURE | {\"title\":\"t\",\"publishedAt\":\"2024-05-03T00:00:01Z\"}",
        "PUBLISHED_IN_FUTURE | {\"title\":\"t\",\"updatedAt\":\"2031-01-01\"}",
        "PUBLISHED_TOO_EARLY | {\"title\":\"t\",\"publishedAt\":\"0001-01-01T00:00:00Z\"}",
        "NO_TEXT | {\"id\":\"a\",\"url\":\"https://news.example/a\"}",
        "NO_TEXT | {\"title\":\" \",\"body\":\"\"}",
        "RETRACTS_NOTHING | {\"retracted\":true}",
        "RETRACTS_NOTHING | {\"retracted\":true,\"url\":\"https://news.example/\"}",
      })
  void eachDefectHasItsOwnCode(Defect defect, String value) {
    ReadResult.Unusable unusable = unusable(null, value.getBytes(UTF_8));

    assertThat(unusable.defect()).isEqualTo(defect);
    assertThat(unusable.detail()).contains(defect.explanation()).contains(defect.remedy());
  }

  @Test
  void aValueThatIsTooLarge() {
    byte[] value = ("{\"body\":\"" + "x".repeat(100_000) + "\"}").getBytes(UTF_8);

    assertThat(unusable(null, value).defect()).isEqualTo(Defect.TOO_LARGE);
    assertThat(unusable(null, value).detail()).contains("100000 allowed");
  }

  @Test
  void nestingThatIsTooDeep() {
    byte[] value =
        ("{\"title\":\"t\",\"a\":" + "[".repeat(70) + "]".repeat(70) + "}").getBytes(UTF_8);

    assertThat(unusable(null, value).defect()).isEqualTo(Defect.TOO_DEEP);
  }

  @Test
  void endlessOpeningBrackets() {
    assertThat(unusable(null, "[".repeat(90_000).getBytes(UTF_8)).defect())
        .isEqualTo(Defect.TOO_DEEP);
  }

  @Test
  void aNumberOrANameWithoutEnd() {
    byte[] number = ("{\"title\":\"t\",\"n\":" + "1".repeat(500) + "}").getBytes(UTF_8);
    byte[] name = ("{\"" + "n".repeat(60_000) + "\":1}").getBytes(UTF_8);

    assertThat(unusable(null, number).defect()).isEqualTo(Defect.OVERLONG_TOKEN);
    assertThat(unusable(null, name).defect()).isEqualTo(Defect.OVERLONG_TOKEN);
  }

  @Test
  void compressedAndFramedValues() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("{\"title\":\"t\"}".getBytes(UTF_8));
    }
    byte[] framed = {0, 0, 0, 0, 7, '{', '}'};

    assertThat(unusable(null, bytes.toByteArray()).defect()).isEqualTo(Defect.BINARY);
    assertThat(unusable(null, framed).defect()).isEqualTo(Defect.BINARY);
  }

  @Test
  void noValueAndNoKey() {
    assertThat(unusable(null, null).defect()).isEqualTo(Defect.EMPTY);
  }

  @Test
  void noValueAndAKeyThatIsNoId() {
    assertThat(unusable(new byte[] {(byte) 0xFF}, null).defect())
        .isEqualTo(Defect.BAD_RETRACTION_KEY);
    assertThat(unusable(new byte[0], null).defect()).isEqualTo(Defect.BAD_RETRACTION_KEY);
  }

  @Test
  void theDetailDoesNotQuoteTheArticle() {
    String secret = "unpublished";

    assertThat(unusable(null, ("{\"body\": \"" + secret + "\" oops").getBytes(UTF_8)).detail())
        .doesNotContain(secret);
  }

  @Test
  void codesAreInKebabCaseAndDiffer() {
    assertThat(Arrays.stream(Defect.values()).map(Defect::code))
        .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"))
        .doesNotHaveDuplicates();
  }
}
