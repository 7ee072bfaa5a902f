package dev.tidings.ingest.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Origin;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.Skipped;
import dev.tidings.ingest.read.result.UnusableContent;
import dev.tidings.ingest.read.result.Where;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles out of a JSON document of any length: an array of them, the answer of a news API or a
 * JSON Feed that holds them in a list, one article, or several values after each other. Items are
 * read one at a time; the document itself is never in memory.
 */
public final class ReadJson {
  private static final int MAX_NESTED_WRAPPERS = 3;
  private final JsonInput json;
  private final Origin origin;
  private final ArticleSink sink;
  private long items;

  public ReadJson(Limits limits, Origin origin, ArticleSink sink) {
    this.json = new JsonInput(limits);
    this.origin = origin;
    this.sink = sink;
  }

  /** Reads to the end, or to where it cannot be parsed any further. */
  public void read(InputStream in) throws UnusableContent {
    try (JsonParser parser = json.open(in)) {
      while (next(parser) != null) {
        readValue(parser);
      }
    } catch (IOException e) {
      UnusableContent broken = broken(e);
      throw new UnusableContent(
          broken.reason(), broken.detail() + " (after " + items + " items that were read)");
    }
  }

  private void readValue(JsonParser parser) throws UnusableContent {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      next(parser);
      readItems(parser, Surroundings.none(origin.url()), null);
      return;
    }
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      item(tree(parser), Surroundings.none(origin.url()));
      return;
    }
    Wrapper root = readWrapper(parser, 0);
    if (root.holdsArticles()) {
      return;
    }
    if (MapArticle.isArticle(root.head())) {
      item(root.head(), Surroundings.none(origin.url()));
    } else {
      items++;
      sink.skipped(new Skipped(Reason.NO_ARTICLES, notAnArticle(root.head()), where()));
    }
  }

  /** An object's own fields, and whether a list in it was read. */
  private record Wrapper(ObjectNode head, boolean holdsArticles) {}

  private Wrapper readWrapper(JsonParser parser, int depth) throws UnusableContent {
    ObjectNode head = Json.mapper().createObjectNode();
    boolean found = false;
    long start = parser.currentTokenLocation().getByteOffset();
    while (next(parser) == JsonToken.FIELD_NAME) {
      String name = name(parser);
      JsonToken value = next(parser);
      if (value == JsonToken.START_ARRAY && Wrappers.isList(name)) {
        found |= readList(parser, head, name);
      } else if (value == JsonToken.START_OBJECT
          && Wrappers.isNest(name)
          && depth < MAX_NESTED_WRAPPERS
          && !MapArticle.hasText(head)) {
        Wrapper inner = readWrapper(parser, depth + 1);
        found |= inner.holdsArticles();
        head.set(name, inner.head());
      } else {
        try {
          head.set(name, json.read(parser));
        } catch (IOException e) {
          skipOrGiveUp(e);
        }
      }
      json.checkSize(found ? 0 : parser.currentLocation().getByteOffset() - start);
    }
    return new Wrapper(head, found);
  }

  private boolean readList(JsonParser parser, ObjectNode head, String name) throws UnusableContent {
    if (next(parser) == JsonToken.START_OBJECT && !MapArticle.hasText(head)) {
      readItems(parser, Surroundings.of(head, origin.url()), null);
      return true;
    }
    ArrayNode values = head.putArray(name);
    readItems(parser, Surroundings.none(null), values);
    return false;
  }

  /** From the first item to the end of the list: as articles, or into {@code values}. */
  private void readItems(JsonParser parser, Surroundings around, @Nullable ArrayNode values)
      throws UnusableContent {
    for (; parser.currentToken() != JsonToken.END_ARRAY; next(parser)) {
      if (parser.currentToken() == null) {
        throw new UnusableContent(Reason.BROKEN_JSON, "The JSON ends inside a list.");
      }
      JsonNode item = tree(parser);
      if (values == null) {
        item(item, around);
      } else if (item != null) {
        values.add(item);
      }
    }
  }

  /** The value at hand; null when it was skipped. */
  private @Nullable JsonNode tree(JsonParser parser) throws UnusableContent {
    try {
      return json.read(parser);
    } catch (IOException e) {
      skipOrGiveUp(e);
      return null;
    }
  }

  private void skipOrGiveUp(IOException e) throws UnusableContent {
    if (e instanceof UnusableContent tooLarge && tooLarge.reason() != Reason.BROKEN_JSON) {
      items++;
      sink.skipped(tooLarge.at(where()));
    } else {
      throw broken(e);
    }
  }

  private void item(@Nullable JsonNode item, Surroundings around) {
    if (item == null) {
      return;
    }
    items++;
    JsonNode flat = item instanceof ObjectNode object ? MapArticle.flat(object, around) : item;
    sink.article(new FoundArticle(JsonInput.bytes(flat), where()));
  }

  private Where where() {
    return origin.where().at("item", items);
  }

  private static @Nullable JsonToken next(JsonParser parser) throws UnusableContent {
    try {
      return parser.nextToken();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static String name(JsonParser parser) throws UnusableContent {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static UnusableContent broken(IOException e) {
    return UnusableContent.from(e, Reason.BROKEN_JSON);
  }

  private static String notAnArticle(ObjectNode head) {
    List<String> names = new ArrayList<>();
    head.fieldNames().forEachRemaining(names::add);
    return "A JSON object with neither a headline nor a text nor a list of articles; its fields: "
        + String.join(", ", names.subList(0, Math.min(10, names.size())))
        + ".";
  }
}
