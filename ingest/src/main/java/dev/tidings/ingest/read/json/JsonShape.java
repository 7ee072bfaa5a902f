package dev.tidings.ingest.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How JSON is laid out in a file. */
public enum JsonShape {
  /** One value a line; a broken line costs that line alone. */
  LINES,
  /** One value over any number of lines, or several after each other. */
  DOCUMENT,
  /** Not JSON. */
  NONE;

  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * Tells the layout by the first bytes of a text in UTF-8.
   *
   * @param prefix the whole text when it is short
   */
  public static JsonShape of(byte[] prefix) {
    List<String> lines =
        new String(prefix, StandardCharsets.UTF_8)
            .lines()
            .filter(l -> !l.isBlank())
            .limit(50)
            .toList();
    if (lines.isEmpty()) {
      return NONE;
    }
    String first = trimmed(lines.get(0));
    if (first.startsWith("[")) {
      // "[1]" and then an object on a line of its own would be lines; an array goes on otherwise.
      return lines.size() > 1 && isWhole(first) && startsObject(lines.get(1)) ? LINES : DOCUMENT;
    }
    if (!first.startsWith("{")) {
      return lines.stream().anyMatch(l -> startsObject(l) && isWhole(l)) ? LINES : NONE;
    }
    if (lines.size() == 1) {
      return isWrapper(prefix) ? DOCUMENT : LINES;
    }
    boolean brokenLine = startsObject(lines.get(1)) && first.length() > 1;
    return isWhole(first) || brokenLine ? LINES : DOCUMENT;
  }

  private static String trimmed(String line) {
    String text = line.strip();
    return text.startsWith("\u001e") ? text.substring(1) : text;
  }

  private static boolean startsObject(String line) {
    return trimmed(line).startsWith("{") && !Character.isWhitespace(line.charAt(0));
  }

  private static boolean isWhole(String line) {
    try (JsonParser parser = FACTORY.createParser(trimmed(line))) {
      parser.nextToken();
      parser.skipChildren();
      return parser.currentToken() != null && parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  /** True when a list of items opens at the top of the text before it breaks off. */
  private static boolean isWrapper(byte[] prefix) {
    try (JsonParser parser = FACTORY.createParser(prefix)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == null) {
          return false;
        }
        if (value.isStructStart() && Wrappers.mayHoldArticles(name)) {
          return true;
        }
        parser.skipChildren();
      }
    } catch (IOException e) {
      return false;
    }
    return false;
  }
}
