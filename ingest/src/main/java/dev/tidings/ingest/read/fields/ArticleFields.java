package dev.tidings.ingest.read.fields;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.pipe.Json;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One article on its way into the flat form. The first usable value offered for a field stays, so
 * offer the best first. All text is cleaned ({@link CleanText}).
 */
public final class ArticleFields {
  public static final String ID = "id";
  public static final String URL = "url";
  public static final String TITLE = "title";
  public static final String BODY = "body";
  public static final String PUBLISHED_AT = "publishedAt";
  public static final String UPDATED_AT = "updatedAt";
  public static final String SOURCE = "source";
  public static final String LANGUAGE = "language";
  public static final String AUTHORS = "authors";

  /** The fields of the flat form in the order in which they are written; others come after. */
  public static final List<String> ALL =
      List.of(ID, URL, TITLE, BODY, PUBLISHED_AT, UPDATED_AT, SOURCE, LANGUAGE, AUTHORS);

  /** More names than that are no byline. */
  public static final int MAX_AUTHORS = 50;

  private static final int MAX_URL = 4_000;

  private final ObjectNode fields = Json.mapper().createObjectNode();

  /** A text; null and blank are no value. */
  public ArticleFields offer(String name, @Nullable String value) {
    if (value != null && !fields.has(name)) {
      String clean = CleanText.clean(value).strip();
      if (!clean.isEmpty()) {
        fields.put(name, clean);
      }
    }
    return this;
  }

  /** A headline: its text on one line. */
  public ArticleFields offerTitle(@Nullable String html) {
    return offer(
        TITLE, html == null ? null : PlainText.of(html).replace('\n', ' ').replace('\u00a0', ' '));
  }

  /** A web address, made absolute; anything but http(s) is no value. */
  public ArticleFields offerUrl(@Nullable String url, @Nullable String relativeTo) {
    return offer(URL, absolute(url, relativeTo));
  }

  /** A time; one that cannot be read is kept as it came, for the pipeline to say so. */
  public ArticleFields offerTime(String name, @Nullable String written) {
    Instant instant = ReadDate.parse(written);
    return offer(name, instant == null ? written : instant.toString());
  }

  public ArticleFields offerTime(String name, @Nullable Instant instant) {
    return offer(name, instant == null ? null : instant.toString());
  }

  /** A language in any form; one that is not known is no value: the pipeline detects it. */
  public ArticleFields offerLanguage(@Nullable String language) {
    return offer(LANGUAGE, LanguageCode.of(language));
  }

  public ArticleFields offerAuthors(List<String> names) {
    if (!fields.has(AUTHORS)) {
      ArrayNode authors = fields.arrayNode();
      names.stream()
          .map(name -> CleanText.clean(name).strip())
          .filter(name -> !name.isEmpty() && !name.contains("://"))
          .distinct()
          .limit(MAX_AUTHORS)
          .forEach(authors::add);
      if (!authors.isEmpty()) {
        fields.set(AUTHORS, authors);
      }
    }
    return this;
  }

  /** A field that Tidings does not know, passed through. */
  public ArticleFields offerOther(String name, JsonNode value) {
    if (!fields.has(name)) {
      fields.set(name, value);
    }
    return this;
  }

  /** The outlet's name, from the address when nothing else tells it. */
  public ArticleFields offerSourceFromUrl() {
    return offer(SOURCE, host(text(URL)));
  }

  /** A better text for a field that has one; a blank one changes nothing. */
  public ArticleFields replace(String name, String value) {
    String clean = CleanText.clean(value).strip();
    if (!clean.isEmpty()) {
      fields.put(name, clean);
    }
    return this;
  }

  /** Number of fields that have a value. */
  public int size() {
    return fields.size();
  }

  public boolean has(String name) {
    return fields.has(name);
  }

  public @Nullable String text(String name) {
    JsonNode value = fields.get(name);
    return value == null ? null : value.asText();
  }

  /** The flat form, known fields first. */
  public ObjectNode toJson() {
    ObjectNode json = fields.objectNode();
    for (String name : ALL) {
      JsonNode value = fields.get(name);
      if (value != null) {
        json.set(name, value);
      }
    }
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      if (!json.has(field.getKey())) {
        json.set(field.getKey(), field.getValue());
      }
    }
    return json;
  }

  /** The flat form in UTF-8. */
  public byte[] toBytes() {
    try {
      return Json.mapper().writeValueAsBytes(toJson());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A tree can always be written", e);
    }
  }

  /** An absolute http(s) address; null when it is none. */
  public static @Nullable String absolute(@Nullable String url, @Nullable String relativeTo) {
    if (url == null || url.length() > MAX_URL) {
      return null;
    }
    String address = CleanText.clean(url).strip().replace(" ", "%20");
    if (address.isEmpty()) {
      return null;
    }
    if (relativeTo != null && !isWeb(address)) {
      try {
        address = new URI(relativeTo).resolve(new URI(address)).toString();
      } catch (URISyntaxException | IllegalArgumentException e) {
        return null;
      }
    }
    return isWeb(address) ? address : null;
  }

  /** The host of a web address without {@code www.}; null when there is none. */
  public static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      if (host == null) {
        return null;
      }
      String lower = host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static boolean isWeb(String url) {
    return url.regionMatches(true, 0, "https://", 0, 8)
        || url.regionMatches(true, 0, "http://", 0, 7);
  }
}
