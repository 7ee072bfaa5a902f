package dev.tidings.ingest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds text in JSON, whichever way an API wraps it. */
final class JsonText {
  private static final List<String> INNER =
      List.of(
          "name", "main", "rendered", "value", "title", "original", "text", "label", "#text", "id");

  private JsonText() {}

  /**
   * The value at a path of field names and array indexes, as {@code provider.0.name}; null when
   * there is none.
   */
  static @Nullable JsonNode at(JsonNode node, String path) {
    JsonNode found = node;
    int start = 0;
    while (found != null && start <= path.length()) {
      int dot = path.indexOf('.', start);
      String step = path.substring(start, dot < 0 ? path.length() : dot);
      found = found.isArray() ? found.get(index(step)) : found.get(step);
      start = dot < 0 ? path.length() + 1 : dot + 1;
    }
    return found;
  }

  /** Text as it is, or the text that stands for an object or a list; null when there is none. */
  static @Nullable String of(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    if (node.isTextual()) {
      return node.textValue().isBlank() ? null : node.textValue();
    }
    if (node.isArray()) {
      return node.isEmpty() || node.get(0).isArray() ? null : of(node.get(0));
    }
    if (node.isObject()) {
      for (String inner : INNER) {
        JsonNode value = node.get(inner);
        if (value != null && value.isTextual() && !value.textValue().isBlank()) {
          return value.textValue();
        }
      }
    }
    return null;
  }

  /** True for a string that is not blank. */
  static boolean isText(JsonNode node) {
    return node.isTextual() && !node.textValue().isBlank();
  }

  /** The texts of a list, or the one text. */
  static List<String> all(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      for (JsonNode item : node) {
        String text = item.isArray() ? null : of(item);
        if (text != null) {
          texts.add(text);
        }
      }
    } else {
      String text = of(node);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Takes the value at a path out of an object. */
  static void remove(ObjectNode object, String path) {
    int dot = path.lastIndexOf('.');
    JsonNode parent = dot < 0 ? object : at(object, path.substring(0, dot));
    if (parent instanceof ObjectNode holder) {
      holder.remove(path.substring(dot + 1));
      if (holder.isEmpty() && dot >= 0) {
        remove(object, path.substring(0, dot));
      }
    }
  }

  private static int index(String step) {
    int index = 0;
    for (int i = 0; i < step.length(); i++) {
      char c = step.charAt(i);
      if (c < '0' || c > '9' || i > 6) {
        return -1;
      }
      index = index * 10 + c - '0';
    }
    return step.isEmpty() ? -1 : index;
  }
}
