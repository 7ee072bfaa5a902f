package dev.tidings.ingest.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The path of an address in one form. */
final class CanonicalPath {
  private CanonicalPath() {}

  /**
   * @param path starts with a slash
   */
  static String of(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..")) {
        if (!segments.isEmpty()) {
          segments.remove(segments.size() - 1);
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(PercentEscapes.normalise(segment));
      }
    }
    dropAmp(segments);
    dropIndex(segments);
    return "/" + String.join("/", segments);
  }

  private static void dropAmp(List<String> segments) {
    if (segments.isEmpty()) {
      return;
    }
    int last = segments.size() - 1;
    String end = segments.get(last).toLowerCase(Locale.ROOT);
    if (segments.size() > 1 && (end.equals("amp") || end.equals("amp.html"))) {
      segments.remove(last);
    } else if (segments.size() > 1 && segments.get(0).equalsIgnoreCase("amp")) {
      segments.remove(0);
    } else if (end.endsWith(".amp.html")) {
      segments.set(last, cut(segments.get(last), ".amp.html".length()) + ".html");
    } else if (end.endsWith(".amp")) {
      segments.set(last, cut(segments.get(last), ".amp".length()));
    }
  }

  private static void dropIndex(List<String> segments) {
    if (segments.isEmpty()) {
      return;
    }
    String end = segments.get(segments.size() - 1).toLowerCase(Locale.ROOT);
    if (end.equals("index.html") || end.equals("index.htm") || end.equals("index.php")) {
      segments.remove(segments.size() - 1);
    }
  }

  private static String cut(String text, int count) {
    return text.substring(0, text.length() - count);
  }
}
