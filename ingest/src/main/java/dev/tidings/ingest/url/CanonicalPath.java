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
    for (String raw : path.split("/", -1)) {
      // Escaped dots are dots: compared after they are decoded.
      String segment = PercentEscapes.normalise(withoutSession(raw));
      if (segment.equals("..")) {
        if (!segments.isEmpty()) {
          segments.remove(segments.size() - 1);
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    int before;
    do {
      before = segments.stream().mapToInt(String::length).sum();
      dropIndex(segments);
      dropAmp(segments);
    } while (segments.stream().mapToInt(String::length).sum() < before);
    return "/" + String.join("/", segments);
  }

  /** Without {@code ;jsessionid=...}, which servers append for readers without cookies. */
  private static String withoutSession(String segment) {
    int session = segment.toLowerCase(Locale.ROOT).indexOf(";jsessionid=");
    return session < 0 ? segment : segment.substring(0, session);
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
    } else if (isNamed(end, ".amp.html")) {
      segments.set(last, cut(segments.get(last), ".amp.html".length()) + ".html");
    } else if (isNamed(end, ".amp")) {
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

  /** Whether more than dots stands before the ending. */
  private static boolean isNamed(String segment, String ending) {
    return segment.endsWith(ending)
        && cut(segment, ending.length()).chars().anyMatch(c -> c != '.');
  }

  private static String cut(String text, int count) {
    return text.substring(0, text.length() - count);
  }
}
