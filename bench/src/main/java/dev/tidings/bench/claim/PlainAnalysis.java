package dev.tidings.bench.claim;

import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.enrich.text.Sentence;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into sentences with the JDK's rules, so that figures depend on claims alone. */
final class PlainAnalysis {

  private PlainAnalysis() {}

  static AnalysedText of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    while (paragraph < text.length()) {
      int lineFeed = text.indexOf('\n', paragraph);
      int end = lineFeed < 0 ? text.length() : lineFeed;
      addSentences(text, paragraph, end, sentences);
      paragraph = end + 1;
    }
    return new AnalysedText(text, "en", List.of(), sentences);
  }

  private static void addSentences(String text, int from, int end, List<Sentence> sentences) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text.substring(from, end));
    int start = from;
    boolean first = true;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      int stop = from + at;
      if (endsInAbbreviation(text, start, stop) && stop < end) {
        continue;
      }
      int trimmedEnd = stop;
      while (trimmedEnd > start && Character.isWhitespace(text.charAt(trimmedEnd - 1))) {
        trimmedEnd--;
      }
      if (trimmedEnd > start) {
        sentences.add(new Sentence(start, trimmedEnd, 0, 0, first));
        first = false;
      }
      start = stop;
    }
  }

  private static boolean endsInAbbreviation(String text, int start, int end) {
    String tail = text.substring(Math.max(start, end - 7), end).strip();
    String word = tail.substring(tail.lastIndexOf(' ') + 1);
    return word.matches(
            "(Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Jr|Sr|Inc|Corp|No|[A-Z]|([A-Za-z]\\.)+)\\.?")
        && word.endsWith(".");
  }
}
