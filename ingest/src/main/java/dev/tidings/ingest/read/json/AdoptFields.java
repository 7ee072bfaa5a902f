package dev.tidings.ingest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.result.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings records of somebody else's topic into the flat form by a map of fields.
 *
 * <pre>{@code
 * AdoptFields adopt = AdoptFields.parse(List.of("title=head.main", "body=/text/0/value"), limits);
 * byte[] article = adopt.adopt(record.value());
 * }</pre>
 */
public final class AdoptFields {
  /** The path that stands for the key of the record. */
  public static final String KEY = "@key";

  private final Map<String, String> paths;
  private final JsonInput json;

  private AdoptFields(Map<String, String> paths, Limits limits) {
    this.paths = paths;
    this.json = new JsonInput(limits);
  }

  /**
   * Reads the map as people write it.
   *
   * @param mappings {@code FIELD=PATH} each: FIELD one of {@link ArticleFields#ALL}, PATH field
   *     names and array indexes joined by dots, a JSON Pointer when it begins with a slash, or
   *     {@value #KEY} for the record's key; none at all is allowed, then the usual names of fields
   *     are recognised alone
   * @throws IllegalArgumentException saying which mapping is wrong and why
   */
  public static AdoptFields parse(List<String> mappings, Limits limits) {
    Map<String, String> paths = new LinkedHashMap<>();
    for (String mapping : mappings) {
      int equals = mapping.indexOf('=');
      String field = equals < 0 ? mapping : mapping.substring(0, equals).strip();
      String path = equals < 0 ? "" : mapping.substring(equals + 1).strip();
      if (!ArticleFields.ALL.contains(field)) {
        throw new IllegalArgumentException(
            "'"
                + field
                + "' is no field of an article; they are: "
                + String.join(", ", ArticleFields.ALL)
                + ".");
      }
      if (path.isEmpty()) {
        throw new IllegalArgumentException("Say where '" + field + "' stands: " + field + "=PATH.");
      }
      if (paths.putIfAbsent(field, dotted(path)) != null) {
        throw new IllegalArgumentException("'" + field + "' is mapped twice.");
      }
    }
    return new AdoptFields(paths, limits);
  }

  /** As {@link #adopt(byte[], byte[], Instant)}, of a value without key and time. */
  public byte[] adopt(byte[] value) {
    return adopt(null, value, null);
  }

  /**
   * One record in the flat form. Mapped fields win; what is not mapped is recognised by its usual
   * names; other fields stay. A value that is no JSON object is given back as it is, for the
   * pipeline to reject.
   *
   * @param key of the record, for {@value #KEY}
   * @param time of the record: when the article was published, if it does not say so itself
   */
  public byte[] adopt(byte @Nullable [] key, byte[] value, @Nullable Instant time) {
    if (!(json.tryRead(value) instanceof ObjectNode record)) {
      return value;
    }
    ObjectNode mapped = record.deepCopy();
    paths.values().forEach(path -> JsonText.remove(mapped, path));
    for (Map.Entry<String, String> mapping : paths.entrySet()) {
      JsonNode found = found(record, key, mapping.getValue());
      if (found != null) {
        boolean number = mapping.getKey().equals(ArticleFields.ID) && found.isNumber();
        mapped.set(mapping.getKey(), number ? TextNode.valueOf(found.asText()) : found);
      }
    }
    ObjectNode flat = MapArticle.flat(mapped, Surroundings.none(null));
    if (time != null && !flat.has(ArticleFields.PUBLISHED_AT)) {
      flat.put(ArticleFields.PUBLISHED_AT, time.toString());
    }
    return flat.equals(record) ? value : JsonInput.bytes(flat);
  }

  private static @Nullable JsonNode found(ObjectNode record, byte @Nullable [] key, String path) {
    if (!path.equals(KEY)) {
      return JsonText.at(record, path);
    }
    return key == null ? null : TextNode.valueOf(new String(key, StandardCharsets.UTF_8));
  }

  private static String dotted(String path) {
    return path.startsWith("/") ? path.substring(1).replace('/', '.') : path;
  }
}
