package dev.tidings.eval.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * An article as published.
 *
 * @param id as labels name it
 * @param publishedAt when
 * @param json all of it
 */
record NewsItem(String id, Instant publishedAt, ObjectNode json) {

  /**
   * Reads one line.
   *
   * @param where file and line, for messages
   */
  static NewsItem parse(String line, String where) {
    try {
      JsonNode json = Json.mapper().readTree(line);
      String id = json.path("id").asText("");
      if (!json.isObject() || id.isEmpty()) {
        throw new InvalidLabelException(where + " is no JSON object with an \"id\"");
      }
      String time = json.path("publishedAt").asText("");
      return new NewsItem(id, Instant.parse(time), (ObjectNode) json);
    } catch (JsonProcessingException e) {
      throw new InvalidLabelException(where + " is no JSON: " + e.getOriginalMessage());
    } catch (DateTimeException e) {
      throw new InvalidLabelException(
          where + " has no \"publishedAt\" as 2024-05-01T06:30:00Z, and repeats are told by time");
    }
  }

  String title() {
    return json.path("title").asText("");
  }

  String body() {
    return json.path("body").asText("");
  }

  /** The same article with other values; the address goes, since it is published elsewhere. */
  NewsItem as(String newId, String source, Instant time, String title, String body) {
    ObjectNode copy = json.deepCopy();
    copy.remove("url");
    copy.put("id", newId)
        .put("source", source)
        .put("publishedAt", time.toString())
        .put("title", title)
        .put("body", body);
    return new NewsItem(newId, time, copy);
  }

  byte[] bytes() {
    try {
      return Json.mapper().writeValueAsBytes(json);
    } catch (IOException e) {
      throw new IllegalStateException("a JSON tree can be written", e);
    }
  }
}
