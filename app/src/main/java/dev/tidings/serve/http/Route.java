package dev.tidings.serve.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path pattern and what answers it.
 *
 * @param method {@code GET}, which answers HEAD too, or {@code POST}
 * @param pattern segments such as {@code /api/stories/{id}/events}; a name in braces stands for any
 *     one segment, within a segment only at its beginning: {@code {subject}.atom}
 * @param endpoint what answers
 */
public record Route(String method, String pattern, Endpoint endpoint) {

  /** A route that is read. */
  public Route(String pattern, Endpoint endpoint) {
    this("GET", pattern, endpoint);
  }

  /** A route that takes something. */
  public static Route post(String pattern, Endpoint endpoint) {
    return new Route("POST", pattern, endpoint);
  }

  /** The values at the names, if the path fits. */
  Optional<Map<String, String>> match(List<String> segments) {
    List<String> wanted = split(pattern);
    if (wanted.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      String want = wanted.get(i);
      String segment = segments.get(i);
      int close = want.indexOf('}');
      if (close < 0) {
        if (!want.equals(segment)) {
          return Optional.empty();
        }
      } else {
        String ending = want.substring(close + 1);
        if (!segment.endsWith(ending) || segment.length() == ending.length()) {
          return Optional.empty();
        }
        values.put(
            want.substring(1, close), segment.substring(0, segment.length() - ending.length()));
      }
    }
    return Optional.of(values);
  }

  /** The segments of a path, not decoded. */
  static List<String> split(String path) {
    List<String> segments = new ArrayList<>();
    int start = 1;
    while (start <= path.length()) {
      int end = path.indexOf('/', start);
      segments.add(path.substring(start, end < 0 ? path.length() : end));
      start = end < 0 ? path.length() + 1 : end + 1;
    }
    return segments;
  }
}
