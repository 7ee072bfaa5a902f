package dev.tidings.eval.entity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.eval.entity.LabelledText.Label;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads texts with linked names, one JSON object a line: {@code {"text": ..., "labels": [{"span":
 * [start, end], "entity_id": "Q42"}]}}. Offsets count code points. An id that is no Wikidata id
 * says that the thing has none ({@code <NIL>}), or none that is known ({@code <NO_MAPPING>}, not
 * judged). Numbers, dates and labels marked {@code optional} are not judged either.
 */
final class ReadLinks {
  private ReadLinks() {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException that names the first line that is something else
   */
  static List<LabelledText> read(Path file) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode document = Json.mapper().readTree(line);
        if (!document.path("text").isTextual() || !document.path("labels").isArray()) {
          throw new IllegalArgumentException(
              "line " + (texts.size() + 1) + " needs \"text\" and \"labels\"");
        }
        texts.add(text(document));
      }
    }
    return texts;
  }

  private static LabelledText text(JsonNode document) {
    String text = document.get("text").asText();
    List<Label> labels = new ArrayList<>();
    for (JsonNode label : document.get("labels")) {
      int start = label.path("span").path(0).asInt();
      int end = label.path("span").path(1).asInt();
      labels.add(
          new Label(
              text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end), value(label)));
    }
    return new LabelledText(text, labels);
  }

  private static String value(JsonNode label) {
    String id = label.path("entity_id").asText();
    boolean nested = label.has("parent") && !label.get("parent").isNull();
    if (label.path("optional").asBoolean() || nested) {
      return LabelledText.UNKNOWN;
    }
    if (id.matches("Q\\d+")) {
      return "wd:" + id;
    }
    return id.equals("<NIL>") ? MeasureLinking.NO_ID : LabelledText.UNKNOWN;
  }
}
