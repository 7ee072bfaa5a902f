package dev.tidings.serve.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of things on this server.
 *
 * @param base of the server, without a slash at the end
 */
public record Links(String base) {

  /** The page of a story. */
  public String story(String storyId) {
    return base + "/story/" + segment(storyId);
  }

  /** The page of an entity. */
  public String entity(String entityId) {
    return base + "/entity/" + segment(entityId);
  }

  /** A name for a story that stays the same wherever the server is. */
  static String permanentId(String storyId) {
    byte[] name = ("tidings-story:" + storyId).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  /** A URL that is safe to be followed, null for any other. */
  public static @Nullable String web(@Nullable String url) {
    if (url == null) {
      return null;
    }
    String start = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://") ? url : null;
  }

  /** The address of what an entity's id names, null when it is of this installation only. */
  static @Nullable String wikidata(String entityId) {
    return entityId.startsWith("wd:")
        ? "http://www.wikidata.org/entity/" + entityId.substring(3)
        : null;
  }

  /** Text as one segment of a path. */
  public static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
