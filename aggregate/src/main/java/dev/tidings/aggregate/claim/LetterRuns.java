package dev.tidings.aggregate.claim;

import java.util.Arrays;
import java.util.Locale;

/** Runs of four letters of a text, as numbers, sorted: words of one stem have most in common. */
final class LetterRuns {

  private static final int LENGTH = 4;

  private final long[] runs;

  private LetterRuns(long[] runs) {
    this.runs = runs;
  }

  static LetterRuns of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (Character.isLetterOrDigit(letter)) {
        plain.append(letter);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    String lower = plain.toString().toLowerCase(Locale.ROOT);
    long[] runs = new long[Math.max(0, lower.length() - LENGTH + 1)];
    for (int at = 0; at < runs.length; at++) {
      long run = 0;
      for (int i = at; i < at + LENGTH; i++) {
        run = (run << 16) | lower.charAt(i);
      }
      runs[at] = run;
    }
    Arrays.sort(runs);
    return new LetterRuns(runs);
  }

  int size() {
    return runs.length;
  }

  /** How many both have; one that stands twice in both counts twice. */
  int shared(LetterRuns other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < runs.length && j < other.runs.length) {
      int order = Long.compare(runs[i], other.runs[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
