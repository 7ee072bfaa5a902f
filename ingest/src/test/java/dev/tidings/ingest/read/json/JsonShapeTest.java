package dev.tidings.ingest.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonShapeTest {

  @Test
  void objectsOnLinesAreLinesAlsoWhenTheFirstIsBroken() {
    assertThat(shape("{\"a\":1}\n{\"b\":2}\n")).isEqualTo(JsonShape.LINES);
    assertThat(shape("{\"a\":\n{\"b\":2}\n")).isEqualTo(JsonShape.LINES);
    assertThat(shape("nonsense\n{\"b\":2}\n")).isEqualTo(JsonShape.LINES);
    assertThat(shape("{\"a\":1}")).isEqualTo(JsonShape.LINES);
    assertThat(shape("{\"title\":\"cut off in a long li")).isEqualTo(JsonShape.LINES);
    assertThat(shape("\u001e{\"a\":1}\n\u001e{\"b\":2}\n")).isEqualTo(JsonShape.LINES);
  }

  @Test
  void arraysAndObjectsOverSeveralLinesAreDocuments() {
    assertThat(shape("[{\"a\":1}]")).isEqualTo(JsonShape.DOCUMENT);
    assertThat(shape("[\n{\"a\":1},\n{\"a\":2}\n]")).isEqualTo(JsonShape.DOCUMENT);
    assertThat(shape("{\n  \"a\": 1\n}\n{\n  \"a\": 2\n}")).isEqualTo(JsonShape.DOCUMENT);
    assertThat(shape("{\"status\":\"ok\",\n\"articles\":[")).isEqualTo(JsonShape.DOCUMENT);
    assertThat(shape("{\"status\":\"ok\",\"articles\":[{\"title\":\"cut o"))
        .isEqualTo(JsonShape.DOCUMENT);
  }

  @Test
  void otherTextIsNeither() {
    assertThat(shape("title,body\na,b\n")).isEqualTo(JsonShape.NONE);
    assertThat(shape("null\n1\n")).isEqualTo(JsonShape.NONE);
  }

  private static JsonShape shape(String text) {
    return JsonShape.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
