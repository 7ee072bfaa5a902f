package dev.tidings.serve.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in a sorted list, behind one entry: pages stay in step when entries come and go.
 *
 * @param order name of the list's order
 * @param key the entry's sort key
 * @param id the entry's id, which decides between equal keys
 */
public record Position(String order, double key, String id) {

  /** For a URL; opaque to clients. */
  public String encoded() {
    String text = order + " " + key + " " + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What {@link #encoded} wrote; empty when it is something else. */
  public static Optional<Position> decode(String encoded) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
      int first = text.indexOf(' ');
      int second = text.indexOf(' ', first + 1);
      if (first <= 0 || second < 0 || second + 1 == text.length()) {
        return Optional.empty();
      }
      double key = Double.parseDouble(text.substring(first + 1, second));
      return Double.isNaN(key)
          ? Optional.empty()
          : Optional.of(new Position(text.substring(0, first), key, text.substring(second + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether an entry with that key and id comes after this place: keys descend, ids ascend. */
  boolean isBefore(double otherKey, String otherId) {
    int byKey = Double.compare(otherKey, key);
    return byKey < 0 || (byKey == 0 && otherId.compareTo(id) > 0);
  }
}
