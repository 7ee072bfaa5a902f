package dev.tidings.ingest.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.ingest.text.CleanText;
import dev.tidings.ingest.text.ShortenText;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes the fields of an article out of a JSON object; used for one object. */
final class ReadFields {
  private static final int MAX_EXTRA = 16 * 1024;
  private static final int MAX_SOURCE = 200;
  private static final int MAX_AUTHORS = 50;
  private static final int MAX_AUTHOR = 200;

  private final Map<FieldName, JsonNode> fields = new EnumMap<>(FieldName.class);
  private final Map<FieldName, String> names = new EnumMap<>(FieldName.class);
  private final Map<String, JsonNode> extra = new TreeMap<>();
  private int extraSize;

  ReadFields(JsonNode object) {
    object.properties().forEach(entry -> take(entry.getKey(), entry.getValue()));
  }

  PublishedArticle article() {
    return PublishedArticle.builder()
        .id(id())
        .url(text(FieldName.URL, Defect.URL_NOT_TEXT).strip())
        .title(text(FieldName.TITLE, Defect.TITLE_NOT_TEXT))
        .body(text(FieldName.BODY, Defect.BODY_NOT_TEXT))
        .publishedAt(time(FieldName.PUBLISHED_AT, Defect.BAD_DATE))
        .updatedAt(time(FieldName.UPDATED_AT, Defect.BAD_UPDATE_DATE))
        .source(source())
        .language(text(FieldName.LANGUAGE, Defect.LANGUAGE_NOT_TEXT))
        .authors(authors())
        .retracted(retracted())
        .extra(extra)
        .build();
  }

  private void take(String name, JsonNode value) {
    FieldName field = FieldName.of(name);
    boolean missing = value.isNull() || (value.isTextual() && value.textValue().isBlank());
    if (field == null) {
      keep(name, value);
    } else if (!missing) {
      String taken = names.get(field);
      if (taken == null || field.rank(name) < field.rank(taken)) {
        JsonNode replaced = fields.put(field, value);
        names.put(field, name);
        if (taken != null && replaced != null) {
          keep(taken, replaced);
        }
      } else {
        keep(name, value);
      }
    }
  }

  private void keep(String name, JsonNode value) {
    int size = name.length() + value.toString().length();
    if (extraSize + size <= MAX_EXTRA) {
      extraSize += size;
      extra.put(name, value);
    }
  }

  /** An id that cannot be used is kept among the unknown fields. */
  private String id() {
    JsonNode value = fields.get(FieldName.ID);
    if (value == null) {
      return "";
    }
    String id = value.isTextual() || value.isIntegralNumber() ? value.asText() : "";
    if (ArticleIds.isUsable(id)) {
      return id;
    }
    keep("id", value);
    return "";
  }

  private String text(FieldName field, Defect otherwise) {
    JsonNode value = fields.get(field);
    if (value == null) {
      return "";
    }
    if (!value.isTextual()) {
      throw defect(otherwise, field, value);
    }
    return value.textValue();
  }

  private @Nullable Instant time(FieldName field, Defect otherwise) {
    JsonNode value = fields.get(field);
    if (value == null) {
      return null;
    }
    try {
      if (value.isNumber()) {
        return ParseDate.of(value.doubleValue());
      }
      if (value.isTextual()) {
        return ParseDate.of(value.textValue());
      }
    } catch (DateTimeException e) {
      throw defect(otherwise, field, value);
    }
    throw defect(otherwise, field, value);
  }

  private String source() {
    JsonNode value = fields.get(FieldName.SOURCE);
    if (value == null) {
      return "";
    }
    String name = nameOf(value);
    if (name == null) {
      throw defect(Defect.SOURCE_NOT_TEXT, FieldName.SOURCE, value);
    }
    return ShortenText.to(MAX_SOURCE, CleanText.line(name));
  }

  private List<String> authors() {
    JsonNode value = fields.get(FieldName.AUTHORS);
    if (value == null) {
      return List.of();
    }
    List<String> authors = new ArrayList<>();
    for (JsonNode author : value.isArray() ? value : List.of(value)) {
      String name = nameOf(author);
      if (name == null) {
        throw defect(Defect.AUTHORS_NOT_TEXT, FieldName.AUTHORS, author);
      }
      for (String one : CleanText.names(name)) {
        String shown = ShortenText.to(MAX_AUTHOR, one);
        if (authors.size() < MAX_AUTHORS && !authors.contains(shown)) {
          authors.add(shown);
        }
      }
    }
    return authors;
  }

  private boolean retracted() {
    JsonNode value = fields.get(FieldName.RETRACTED);
    if (value == null) {
      return false;
    }
    String written = value.isBoolean() || value.isTextual() ? value.asText() : "";
    if (!written.equalsIgnoreCase("true") && !written.equalsIgnoreCase("false")) {
      throw defect(Defect.RETRACTED_NOT_BOOLEAN, FieldName.RETRACTED, value);
    }
    return written.equalsIgnoreCase("true");
  }

  /** A string, or the name or id in an object. */
  private static @Nullable String nameOf(JsonNode value) {
    if (value.isTextual()) {
      return value.textValue();
    }
    JsonNode name = value.path("name");
    JsonNode found = name.isTextual() && !name.textValue().isBlank() ? name : value.path("id");
    return found.isTextual() ? found.textValue() : null;
  }

  private DefectException defect(Defect defect, FieldName field, JsonNode value) {
    String found = value.isContainerNode() ? value.getNodeType().name() : value.toString();
    return new DefectException(
        defect, names.getOrDefault(field, "") + ": found " + ShortenText.to(60, found));
  }
}
