package dev.tidings.ingest.read.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.ingest.read.result.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdoptFieldsTest {

  @Test
  void mappedFieldsWinAndUsualNamesAreRecognisedWithout() {
    String record =
        "{\"head\":{\"main\":\"The title\"},\"paragraphs\":[{\"t\":\"The text.\"}],\"kicker\":\"K\","
            + "\"title\":\"Not this\",\"published_at\":\"2026-03-02 08:15:00\"}";

    assertThat(adopt(record, "title=head.main", "body=/paragraphs/0/t"))
        .isEqualTo(
            "{\"title\":\"The title\",\"body\":\"The text.\",\"publishedAt\":\"2026-03-02T08:15:00Z\","
                + "\"paragraphs\":[{}],\"kicker\":\"K\"}");
  }

  @Test
  void theKeyCanBeTheIdAndTheRecordsTimeIsThatOfAnUndatedArticle() {
    AdoptFields adopt = AdoptFields.parse(List.of("id=@key"), Limits.forFiles());
    byte[] key = "wire-7".getBytes(StandardCharsets.UTF_8);
    byte[] value = "{\"title\":\"T\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(adopt.adopt(key, value, Instant.parse("2026-03-02T08:00:00Z")))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("{\"id\":\"wire-7\",\"title\":\"T\",\"publishedAt\":\"2026-03-02T08:00:00Z\"}");
    assertThat(adopt.adopt(null, value, null)).isEqualTo(value);
  }

  @Test
  void aMappedIdStaysTheIdBesideAnAddress() {
    assertThat(adopt("{\"url\":\"https://a.example/1\",\"title\":\"T\",\"doc\":7}", "id=doc"))
        .contains("\"id\":\"7\"");
  }

  @Test
  void whatIsNoObjectStaysAsItIs() {
    assertThat(adopt("no json", "title=t")).isEqualTo("no json");
    assertThat(adopt("[1]", "title=t")).isEqualTo("[1]");
  }

  @Test
  void aRecordInTheFlatFormStaysByteForByte() {
    String flat = "{ \"title\": \"T\",  \"body\": \"B\" }";

    assertThat(adopt(flat)).isEqualTo(flat);
  }

  @Test
  void wrongMappingsAreSaidToBe() {
    assertThatThrownBy(() -> adopt("{}", "headline=h"))
        .hasMessageContaining("'headline' is no field");
    assertThatThrownBy(() -> adopt("{}", "title")).hasMessageContaining("title=PATH");
    assertThatThrownBy(() -> adopt("{}", "title=a", "title=b")).hasMessageContaining("twice");
  }

  private static String adopt(String record, String... mappings) {
    byte[] value = record.getBytes(StandardCharsets.UTF_8);
    return new String(
        AdoptFields.parse(List.of(mappings), Limits.forFiles()).adopt(value),
        StandardCharsets.UTF_8);
  }
}
