package dev.tidings.ingest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.fields.CleanText;
import dev.tidings.ingest.read.fields.LanguageCode;
import dev.tidings.ingest.read.fields.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells an article that has the flat form already, so that most lines of most files need not be
 * taken apart and put together again. In doubt it says no: mapping gives the same, more slowly.
 */
final class FlatForm {
  private static final Set<String> OTHER_NAMES = otherNames();
  private static final int DATE = "2026-03-02".length();

  private FlatForm() {}

  static boolean is(ObjectNode item) {
    for (Map.Entry<String, JsonNode> field : item.properties()) {
      if (!isKept(field.getKey(), field.getValue())) {
        return false;
      }
    }
    return (item.has(ArticleFields.TITLE) || item.has(ArticleFields.BODY)) && !MapNinjs.is(item);
  }

  private static boolean isKept(String name, JsonNode value) {
    if (!ArticleFields.ALL.contains(name)) {
      return !OTHER_NAMES.contains(name);
    }
    if (name.equals(ArticleFields.AUTHORS)) {
      return areTidyNames(value);
    }
    if (!value.isTextual()) {
      return false;
    }
    String text = value.textValue();
    return switch (name) {
      case ArticleFields.URL -> text.equals(ArticleFields.absolute(text, null));
      case ArticleFields.TITLE -> isTidy(text) && isOneLine(text) && isPlain(text);
      case ArticleFields.BODY -> isTidy(text) && !text.endsWith(" chars]");
      case ArticleFields.PUBLISHED_AT, ArticleFields.UPDATED_AT ->
          isTidy(text) && text.length() > DATE && text.charAt(DATE) == 'T';
      case ArticleFields.LANGUAGE -> text.equals(LanguageCode.of(text));
      case ArticleFields.ID, ArticleFields.SOURCE -> isTidy(text);
      default -> false;
    };
  }

  private static boolean areTidyNames(JsonNode authors) {
    Set<String> names = new HashSet<>();
    for (JsonNode name : authors) {
      if (!name.isTextual() || !isTidy(name.textValue()) || name.textValue().contains("://")) {
        return false;
      }
      names.add(name.textValue());
    }
    return authors.isArray()
        && !names.isEmpty()
        && names.size() == authors.size()
        && names.size() <= ArticleFields.MAX_AUTHORS;
  }

  /** Comparing the instance is enough: both give back the same one when there is nothing to do. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isTidy(String text) {
    return !text.isBlank() && text.strip() == text && CleanText.clean(text) == text;
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isPlain(String text) {
    return PlainText.of(text) == text;
  }

  private static boolean isOneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\u00a0') < 0;
  }

  /** Under which something of an article may stand, outermost names of paths. */
  private static Set<String> otherNames() {
    Set<String> names = new HashSet<>(Set.of("retracted", "_source"));
    for (List<String> paths :
        List.of(
            FieldNames.ID,
            FieldNames.URL,
            FieldNames.TITLE,
            FieldNames.BODY,
            FieldNames.SUMMARY,
            FieldNames.PUBLISHED,
            FieldNames.UPDATED,
            FieldNames.SOURCE,
            FieldNames.LANGUAGE,
            FieldNames.AUTHORS)) {
      for (String path : paths) {
        int dot = path.indexOf('.');
        names.add(dot < 0 ? path : path.substring(0, dot));
      }
    }
    return Set.copyOf(names);
  }
}
