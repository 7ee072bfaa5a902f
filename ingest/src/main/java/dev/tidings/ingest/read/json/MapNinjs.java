package dev.tidings.ingest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.fields.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings IPTC's news in JSON (ninjs, versions 1.x to 3.x) into the flat form. 1.x names roles in
 * the key ({@code headline_main}, {@code body_richtext}), 2.x in a list ({@code headlines}, {@code
 * bodies}), 3.x writes the same names in camel case; so keys are compared in lower case. A
 * cancelled item retracts.
 *
 * @see <a href="https://iptc.org/std/ninjs/userguide/">ninjs user guide</a>
 */
final class MapNinjs {
  private static final String CANCELLED = "canceled";
  private static final Set<String> MARKS =
      Set.of(
          "versioncreated",
          "headlines",
          "bodies",
          "pubstatus",
          "representationtype",
          "firstcreated");

  private final Map<String, JsonNode> item = new TreeMap<>();

  private MapNinjs(ObjectNode item) {
    for (Map.Entry<String, JsonNode> field : item.properties()) {
      this.item.putIfAbsent(field.getKey().toLowerCase(Locale.ROOT), field.getValue());
    }
  }

  /** Its {@code uri} and one of the fields that only ninjs has. */
  static boolean is(ObjectNode item) {
    if (!item.path("uri").isTextual() || item.has("body") || item.has("text")) {
      return false;
    }
    return item.path("standard").path("name").asText().equals("ninjs")
        || item.properties().stream()
            .anyMatch(field -> MARKS.contains(field.getKey().toLowerCase(Locale.ROOT)));
  }

  static ObjectNode flat(ObjectNode item) {
    return new MapNinjs(item).map(item);
  }

  private ObjectNode map(ObjectNode original) {
    ArticleFields fields = new ArticleFields();
    String uri = item.getOrDefault("uri", original.path("uri")).asText();
    fields.offerUrl(uri, null).offerUrl(text("url"), null);
    if (!uri.equals(fields.text(ArticleFields.URL))) {
      fields.offer(ArticleFields.ID, uri);
    }
    if (CANCELLED.equals(text("pubstatus"))) {
      return original.objectNode().put(ArticleFields.ID, uri).put("retracted", true);
    }
    fields
        .offerTitle(role("headline", "headlines"))
        .offerTitle(text("title"))
        .offerTitle(text("name"));
    String body = role("body", "bodies");
    fields.offer(ArticleFields.BODY, body == null ? null : PlainText.of(body));
    String description = role("description", "descriptions");
    fields.offer(ArticleFields.BODY, description == null ? null : PlainText.of(description));
    // The version's own time is the time of this text; the item itself appeared with the first.
    fields
        .offerTime(ArticleFields.PUBLISHED_AT, text("firstcreated"))
        .offerTime(ArticleFields.PUBLISHED_AT, text("contentcreated"))
        .offerTime(ArticleFields.PUBLISHED_AT, text("versioncreated"))
        .offerTime(ArticleFields.UPDATED_AT, text("versioncreated"))
        .offer(ArticleFields.SOURCE, text("infosources"))
        .offer(ArticleFields.SOURCE, text("infosource"))
        .offer(ArticleFields.SOURCE, text("copyrightholder"))
        .offerSourceFromUrl()
        .offerLanguage(text("language"))
        .offerAuthors(names("byline"))
        .offerAuthors(names("by"))
        .offerAuthors(names("bylines"));
    offerOthers(fields, original);
    return fields.toJson();
  }

  /** What Tidings does not know, without the texts that were taken and without media. */
  private static void offerOthers(ArticleFields fields, ObjectNode original) {
    Set<String> taken = Set.of("uri", "url", "associations", "renditions", "standard", "language");
    for (Map.Entry<String, JsonNode> field : original.properties()) {
      String name = field.getKey().toLowerCase(Locale.ROOT);
      boolean text =
          name.startsWith("body") || name.startsWith("headline") || name.equals("bodies");
      if (!text && !taken.contains(name)) {
        fields.offerOther(field.getKey(), field.getValue());
      }
    }
  }

  private @Nullable String text(String name) {
    return JsonText.of(item.get(name));
  }

  private List<String> names(String name) {
    JsonNode node = item.get(name);
    return node == null ? List.of() : JsonText.all(node);
  }

  /** The text in its main role: plain key, keyed role, or the list's. */
  private @Nullable String role(String single, String list) {
    JsonNode roles = item.get(list);
    if (roles != null && roles.isArray()) {
      return ofRole(roles);
    }
    for (String role : List.of("", "_main", "_text", "_richtext", "_xhtml", "_html")) {
      String text = text(single + role);
      if (text != null) {
        return text;
      }
    }
    for (Map.Entry<String, JsonNode> field : item.entrySet()) {
      if (field.getKey().startsWith(single + "_") && field.getValue().isTextual()) {
        return field.getValue().textValue();
      }
    }
    return null;
  }

  private static @Nullable String ofRole(JsonNode roles) {
    String first = null;
    for (JsonNode text : roles) {
      String value = JsonText.of(text.get("value"));
      if (value != null && text.path("role").asText("main").equals("main")) {
        return value;
      }
      first = first == null ? value : first;
    }
    return first;
  }
}
