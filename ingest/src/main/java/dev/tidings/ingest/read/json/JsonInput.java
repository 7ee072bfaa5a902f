package dev.tidings.ingest.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value after another from a stream of any length, each as a tree of bounded size. A
 * value that is too large is read over to its end, so that the next one can be read.
 */
final class JsonInput {
  /** Levels at which the parser itself gives up, for good. */
  private static final int PARSER_DEPTH = 1_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private final Limits limits;
  private final JsonFactory factory;

  JsonInput(Limits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(PARSER_DEPTH)
                    .maxStringLength(Math.min(Json.MAX_STRING_LENGTH, limits.maxRecordBytes()))
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
  }

  JsonParser open(InputStream in) throws IOException {
    return factory.createParser(in);
  }

  JsonParser open(byte[] bytes) throws IOException {
    return factory.createParser(bytes);
  }

  /**
   * The one value in the bytes, which are no more than a record may have; null when they are not
   * exactly one JSON value within limits.
   */
  @Nullable JsonNode tryRead(byte[] bytes) {
    try (JsonParser parser = open(bytes)) {
      if (parser.nextToken() == null) {
        return null;
      }
      JsonNode value = read(parser, false);
      return parser.nextToken() == null ? value : null;
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * The value that begins at the current token; the parser is at its last token afterwards.
   *
   * @throws UnusableContent when it is larger or deeper than allowed; the parser is at its last
   *     token
   */
  JsonNode read(JsonParser parser) throws IOException {
    return read(parser, true);
  }

  /**
   * @param measure whether the value's length has to be checked
   */
  private JsonNode read(JsonParser parser, boolean measure) throws IOException {
    long start = measure ? parser.currentTokenLocation().getByteOffset() : 0;
    int parts = 0;
    Deque<JsonNode> open = new ArrayDeque<>();
    JsonNode root = null;
    while (true) {
      JsonToken token = parser.currentToken();
      if (token.isStructEnd()) {
        open.pop();
      } else if (token != JsonToken.FIELD_NAME) {
        JsonNode value = value(parser, token);
        root = root == null ? value : root;
        attach(open.peek(), parser, value);
        if (token.isStructStart()) {
          open.push(value);
        }
        long length = measure ? parser.currentLocation().getByteOffset() - start : 0;
        UnusableContent excess = excess(++parts, open.size(), length);
        if (excess != null) {
          readOver(parser, open.size());
          throw excess;
        }
      }
      if (open.isEmpty()) {
        return Objects.requireNonNull(root);
      }
      if (parser.nextToken() == null) {
        throw new UnusableContent(Reason.BROKEN_JSON, "The JSON ends early.");
      }
    }
  }

  /** A tree in UTF-8. */
  static byte[] bytes(JsonNode tree) {
    try {
      return Json.mapper().writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A tree can always be written", e);
    }
  }

  /**
   * Guards what is kept while looking for a list of articles.
   *
   * @throws UnusableContent when an object grows past a record's length without having one
   */
  void checkSize(long length) throws UnusableContent {
    if (length > limits.maxRecordBytes()) {
      throw new UnusableContent(
          Reason.RECORD_TOO_LARGE,
          "An object of more than "
              + limits.maxRecordBytes()
              + " bytes without a list of articles.");
    }
  }

  private static JsonNode value(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> NODES.objectNode();
      case START_ARRAY -> NODES.arrayNode();
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT ->
          parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
              ? NODES.numberNode(parser.getBigIntegerValue())
              : NODES.numberNode(parser.getLongValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private static void attach(@Nullable JsonNode parent, JsonParser parser, JsonNode value)
      throws IOException {
    if (parent instanceof ObjectNode object) {
      String name =
          value.isContainerNode()
              ? parser.getParsingContext().getParent().getCurrentName()
              : parser.currentName();
      object.set(name, value);
    } else if (parent instanceof ArrayNode array) {
      array.add(value);
    }
  }

  private @Nullable UnusableContent excess(int parts, int depth, long length) {
    if (depth > Json.MAX_DEPTH) {
      return new UnusableContent(
          Reason.TOO_DEEP, "Nested more than " + Json.MAX_DEPTH + " levels deep.");
    }
    if (parts > limits.maxParts()) {
      return new UnusableContent(
          Reason.TOO_MANY_PARTS, "More than " + limits.maxParts() + " values in one item.");
    }
    return length > limits.maxRecordBytes()
        ? new UnusableContent(
            Reason.RECORD_TOO_LARGE,
            "The item is longer than " + limits.maxRecordBytes() + " bytes.")
        : null;
  }

  private static void readOver(JsonParser parser, int openStructures) throws IOException {
    for (int depth = openStructures; depth > 0; ) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return;
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
  }
}
