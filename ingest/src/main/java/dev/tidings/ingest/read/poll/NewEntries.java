package dev.tidings.ingest.read.poll;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.Where;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which entries of a feed are new or changed since they were published. An entry without a
 * date gets the time at which it was first seen, and keeps it.
 */
final class NewEntries {
  private static final int MAX_REMEMBERED = 2_000;
  private static final int FINGERPRINT_BYTES = 12;

  private NewEntries() {}

  /**
   * An entry to publish.
   *
   * @param key by which it is known again
   * @param mark what is remembered of it: fingerprint and first sight
   */
  record Entry(String key, String mark, ObjectNode article, Where where) {}

  static List<Entry> of(List<FoundArticle> found, Map<String, String> seen, Instant now) {
    List<Entry> entries = new ArrayList<>();
    for (FoundArticle article : found) {
      if (tree(article) instanceof ObjectNode json) {
        String key = key(json);
        String known = seen.get(key);
        Instant firstSeen = known == null ? now : firstSeen(known, now);
        String mark = fingerprint(article.json()) + "@" + firstSeen.getEpochSecond();
        if (!mark.equals(known)) {
          if (!json.has(ArticleFields.PUBLISHED_AT)) {
            json.put(
                ArticleFields.PUBLISHED_AT,
                Instant.ofEpochSecond(firstSeen.getEpochSecond()).toString());
          }
          entries.add(new Entry(key, mark, json, article.where()));
        }
      }
    }
    return entries;
  }

  /** What is remembered after these entries were published: the newest last, the oldest dropped. */
  static Map<String, String> remember(Map<String, String> seen, List<Entry> published) {
    Map<String, String> next = new LinkedHashMap<>(seen);
    for (Entry entry : published) {
      next.remove(entry.key());
      next.put(entry.key(), entry.mark());
    }
    var oldest = next.keySet().iterator();
    for (int excess = next.size() - MAX_REMEMBERED; excess > 0; excess--) {
      oldest.next();
      oldest.remove();
    }
    return next;
  }

  private static JsonNode tree(FoundArticle article) {
    try {
      return Json.mapper().readTree(article.json());
    } catch (IOException e) {
      return Json.mapper().nullNode();
    }
  }

  private static String key(ObjectNode json) {
    String url = json.path(ArticleFields.URL).asText();
    String id = json.path(ArticleFields.ID).asText();
    String title = json.path(ArticleFields.TITLE).asText();
    String name = !url.isEmpty() ? url : !id.isEmpty() ? id : title;
    return fingerprint(name.getBytes(StandardCharsets.UTF_8));
  }

  private static Instant firstSeen(String mark, Instant otherwise) {
    try {
      return Instant.ofEpochSecond(Long.parseLong(mark.substring(mark.indexOf('@') + 1)));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static String fingerprint(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
