package dev.tidings.ingest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.fields.LanguageCode;
import dev.tidings.ingest.read.fields.PlainText;
import dev.tidings.ingest.read.fields.ReadDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings an article as news APIs and crawlers write it into the flat form. Each field is taken from
 * the first of its usual names that has a usable value; what is not taken stays as it was.
 *
 * <p>The {@code id} of an API's answer is kept as {@code originalId} when the article has an
 * address: the address is the better identity, because the same article from a feed has the same.
 */
final class MapArticle {
  private static final String ORIGINAL_ID = "originalId";

  private final ObjectNode article;
  private final ObjectNode rest;
  private final Surroundings around;
  private final ArticleFields fields = new ArticleFields();

  private MapArticle(ObjectNode article, Surroundings around) {
    this.article = article;
    this.around = around;
    this.rest = article.deepCopy();
  }

  /** The flat form; equal to the article when it has that form already. */
  static ObjectNode flat(ObjectNode item, Surroundings around) {
    if (item.get("_source") instanceof ObjectNode document) {
      return flat(document, around);
    }
    return MapNinjs.is(item) ? MapNinjs.flat(item) : new MapArticle(item, around).map();
  }

  /** True when an object has a headline or a text under one of their usual names. */
  static boolean isArticle(ObjectNode item) {
    return MapNinjs.is(item)
        || item.path("retracted").asBoolean()
        || FieldNames.TITLE.stream().anyMatch(path -> JsonText.of(JsonText.at(item, path)) != null)
        || hasText(item);
  }

  /** True when an object has a text of its own: then its lists are not lists of articles. */
  static boolean hasText(ObjectNode item) {
    return FieldNames.BODY.stream().anyMatch(path -> JsonText.of(JsonText.at(item, path)) != null);
  }

  private ObjectNode map() {
    if (article.path("retracted").asBoolean()) {
      return article;
    }
    take(FieldNames.URL, true, text -> fields.offerUrl(text, around.baseUrl()));
    if (!fields.has(ArticleFields.URL) && article.path("url").isTextual()) {
      // Not an address: the pipeline says so.
      take(FieldNames.URL, true, text -> fields.offer(ArticleFields.URL, text));
    }
    takeId();
    take(FieldNames.TITLE, false, text -> fields.offerTitle(text));
    takeBody();
    takeTime(ArticleFields.PUBLISHED_AT, FieldNames.PUBLISHED);
    takeTime(ArticleFields.UPDATED_AT, FieldNames.UPDATED);
    take(FieldNames.SOURCE, false, text -> fields.offer(ArticleFields.SOURCE, text));
    fields.offer(ArticleFields.SOURCE, around.source()).offerSourceFromUrl();
    take(FieldNames.LANGUAGE, true, text -> fields.offer(ArticleFields.LANGUAGE, orSame(text)));
    fields.offerLanguage(around.language());
    takeAuthors();
    for (Map.Entry<String, JsonNode> other : rest.properties()) {
      fields.offerOther(other.getKey(), other.getValue());
    }
    return fields.toJson();
  }

  private void take(List<String> paths, boolean textOnly, Consumer<String> offer) {
    int before = fields.size();
    for (String path : paths) {
      JsonNode node = JsonText.at(rest, path);
      String text = textOnly && (node == null || !node.isTextual()) ? null : JsonText.of(node);
      if (text != null) {
        offer.accept(text);
        if (fields.size() > before) {
          JsonText.remove(rest, path);
          return;
        }
      }
    }
  }

  private void takeId() {
    boolean address = fields.has(ArticleFields.URL);
    List<String> paths = address ? List.of(ArticleFields.ID) : FieldNames.ID;
    for (String path : paths) {
      JsonNode id = rest.get(path);
      if (id != null && (JsonText.isText(id) || id.isIntegralNumber())) {
        // A number is a row in somebody's table, not a name in the world.
        boolean service = address && (around.wrapped() || !id.isTextual());
        fields.offer(service ? ORIGINAL_ID : ArticleFields.ID, id.asText());
        rest.remove(path);
        return;
      }
    }
  }

  private void takeBody() {
    take(FieldNames.BODY, false, text -> fields.offer(ArticleFields.BODY, text));
    String body = fields.text(ArticleFields.BODY);
    if (body == null) {
      take(FieldNames.SUMMARY, false, text -> fields.offer(ArticleFields.BODY, PlainText.of(text)));
      return;
    }
    if (!article.path(ArticleFields.BODY).isTextual()) {
      fields.replace(ArticleFields.BODY, PlainText.of(body));
    }
    String whole = withoutCutMark(body);
    if (!whole.equals(body)) {
      String summary = summary();
      fields.replace(ArticleFields.BODY, summary.length() > whole.length() ? summary : whole);
    }
  }

  private String summary() {
    for (String path : FieldNames.SUMMARY) {
      String text = JsonText.of(JsonText.at(rest, path));
      if (text != null) {
        return PlainText.of(text);
      }
    }
    return "";
  }

  /** The text without the mark that APIs put where they cut: {@code … [+2345 chars]}. */
  private static String withoutCutMark(String text) {
    int open = text.lastIndexOf('[');
    if (open < 0 || text.length() - open > 20 || !text.endsWith(" chars]")) {
      return text;
    }
    int end = open;
    while (end > 0 && " .\u2026".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private void takeTime(String name, List<String> paths) {
    for (String path : paths) {
      JsonNode node = JsonText.at(rest, path);
      if (node == null || fields.has(name)) {
        continue;
      }
      if (node.isTextual() && path.equals(name) && isPlainTime(node.textValue())) {
        fields.offer(name, node.textValue());
      } else if (node.isTextual()) {
        fields.offerTime(name, node.textValue());
      } else if (node.isIntegralNumber() && node.canConvertToLong()) {
        fields.offerTime(name, ReadDate.ofEpoch(node.longValue()));
      }
      if (fields.has(name)) {
        JsonText.remove(rest, path);
      }
    }
  }

  private static boolean isPlainTime(String time) {
    return time.length() > 10 && time.charAt(10) == 'T';
  }

  private void takeAuthors() {
    for (String path : FieldNames.AUTHORS) {
      JsonNode node = JsonText.at(rest, path);
      if (node != null && !fields.has(ArticleFields.AUTHORS)) {
        fields.offerAuthors(JsonText.all(node));
        if (fields.has(ArticleFields.AUTHORS)) {
          JsonText.remove(rest, path);
        }
      }
    }
    fields.offerAuthors(around.authors());
  }

  private static String orSame(String language) {
    String code = LanguageCode.of(language);
    return code == null ? language : code;
  }
}
