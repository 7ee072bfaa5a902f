package dev.tidings.ingest.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a line: runs of letters and digits, in lower case. */
final class LineWords {
  private LineWords() {}

  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean inWord = i < line.length() && Character.isLetterOrDigit(line.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(line.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }
}
