package dev.tidings.ingest.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an article and the names under which they are taken, best first. Case, {@code _}
 * and {@code -} do not matter.
 */
enum FieldName {
  ID("id"),
  URL("url", "link", "canonicalurl"),
  TITLE("title", "headline"),
  BODY("body", "content", "text", "description"),
  PUBLISHED_AT("publishedat", "published", "datepublished", "pubdate", "date"),
  UPDATED_AT("updatedat", "datemodified"),
  SOURCE("source", "publisher", "outlet"),
  LANGUAGE("language", "lang"),
  AUTHORS("authors", "author", "byline"),
  RETRACTED("retracted");

  private static final Map<String, FieldName> BY_NAME = new HashMap<>();

  static {
    for (FieldName field : values()) {
      field.names.forEach(name -> BY_NAME.put(name, field));
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  FieldName(String... names) {
    this.names = List.of(names);
  }

  /** The field that is meant, if it is one. */
  static @Nullable FieldName of(String written) {
    FieldName same = BY_NAME.get(written);
    return same == null ? BY_NAME.get(fold(written)) : same;
  }

  /** 0 for the best name. */
  int rank(String written) {
    return names.indexOf(fold(written));
  }

  private static String fold(String written) {
    return written.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }
}
