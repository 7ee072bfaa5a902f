package dev.tidings.ingest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the document around an item says for it.
 *
 * @param wrapped the item stands in an API's answer or a feed: its {@code id} is that service's
 * @param baseUrl to resolve links
 * @param source name of the feed
 * @param language of the feed
 * @param authors of the feed
 */
record Surroundings(
    boolean wrapped,
    @Nullable String baseUrl,
    @Nullable String source,
    @Nullable String language,
    List<String> authors) {
  private static final String JSON_FEED = "jsonfeed.org/version/";

  /** Of an item that stands by itself. */
  static Surroundings none(@Nullable String baseUrl) {
    return new Surroundings(false, baseUrl, null, null, List.of());
  }

  /** Of an item in a list, under what stood before the list. */
  static Surroundings of(ObjectNode head, @Nullable String baseUrl) {
    if (!head.path("version").asText().contains(JSON_FEED)) {
      return new Surroundings(true, baseUrl, null, null, List.of());
    }
    String home = JsonText.of(head.get("home_page_url"));
    JsonNode authors = head.has("authors") ? head.get("authors") : head.path("author");
    return new Surroundings(
        true,
        home == null ? baseUrl : home,
        JsonText.of(head.get("title")),
        JsonText.of(head.get("language")),
        JsonText.all(authors));
  }
}
