package dev.tidings.ingest.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Phrases by which lines of web pages are known; see {@code boilerplate.txt}. Immutable. */
final class BoilerplatePhrases {
  private static final int MAX_WORDS_OF_START = 12;
  private static final int MAX_WORDS_OF_SENTENCE = 8;
  private static final int MAX_WORDS_OF_LABEL = 30;
  private static final int MAX_WORDS_OF_NOTICE = 60;

  private final Map<String, Map<String, List<String>>> byKindAndFirstWord;

  private BoilerplatePhrases(Map<String, Map<String, List<String>>> byKindAndFirstWord) {
    this.byKindAndFirstWord = byKindAndFirstWord;
  }

  /** The phrases that come with the program. */
  static BoilerplatePhrases shipped() {
    Map<String, Map<String, List<String>>> phrases = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(
                BoilerplatePhrases.class.getResourceAsStream("boilerplate.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, phrases));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BoilerplatePhrases(phrases);
  }

  private static void add(String line, Map<String, Map<String, List<String>>> phrases) {
    int colon = line.indexOf(": ");
    String phrase = line.substring(colon + 2);
    phrases
        .computeIfAbsent(line.substring(0, colon), kind -> new HashMap<>())
        .computeIfAbsent(firstWord(phrase), word -> new ArrayList<>())
        .add(phrase);
  }

  /** Whether the line belongs to the page and not to the article. */
  boolean match(CharSequence line, FoldedLine folded) {
    return is("is", folded)
        || (folded.words() <= MAX_WORDS_OF_START && starts(line, folded))
        || (folded.words() <= MAX_WORDS_OF_LABEL
            && (labels(folded) || (isBracketed(line) && startsAny("bracketed", folded))))
        || (folded.words() <= MAX_WORDS_OF_NOTICE && contains(folded));
  }

  /** Whether the line is a heading after which links to other articles may follow. */
  boolean headsList(FoldedLine folded) {
    return is("list", folded);
  }

  private boolean is(String kind, FoldedLine folded) {
    return candidates(kind, firstWord(folded.text())).contains(folded.text());
  }

  private boolean starts(CharSequence line, FoldedLine folded) {
    char last = line.charAt(line.length() - 1);
    boolean sentence = last == '.' || last == '"' || last == '”';
    return (!sentence || folded.words() <= MAX_WORDS_OF_SENTENCE) && startsAny("starts", folded);
  }

  private boolean labels(FoldedLine folded) {
    for (String phrase : candidates("label", firstWord(folded.text()))) {
      if (folded.startsWith(phrase) && ":|>»/→".indexOf(folded.after(countWords(phrase))) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean startsAny(String kind, FoldedLine folded) {
    for (String phrase : candidates(kind, firstWord(folded.text()))) {
      int gap = phrase.indexOf(" ... ");
      if (gap < 0 ? folded.startsWith(phrase) : startsAndHolds(folded, phrase, gap)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAndHolds(FoldedLine folded, String phrase, int gap) {
    String later = phrase.substring(gap + 5);
    int found = folded.text().indexOf(' ' + later, gap);
    return folded.startsWith(phrase.substring(0, gap))
        && found >= 0
        && folded.hasAt(later, found + 1);
  }

  private boolean contains(FoldedLine folded) {
    String text = folded.text();
    for (int start = 0; start >= 0 && start < text.length(); start = nextWord(text, start)) {
      int end = text.indexOf(' ', start);
      for (String phrase :
          candidates("contains", text.substring(start, end < 0 ? text.length() : end))) {
        if (folded.hasAt(phrase, start)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int nextWord(String text, int start) {
    int space = text.indexOf(' ', start);
    return space < 0 ? -1 : space + 1;
  }

  private static boolean isBracketed(CharSequence line) {
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    return (first == '(' && last == ')') || (first == '[' && last == ']');
  }

  private List<String> candidates(String kind, String firstWord) {
    return byKindAndFirstWord.getOrDefault(kind, Map.of()).getOrDefault(firstWord, List.of());
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  private static int countWords(String phrase) {
    return (int) phrase.chars().filter(c -> c == ' ').count() + 1;
  }
}
