package dev.tidings.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Groups tokens into sentences. A line feed always ends one. */
final class SplitSentences {
  /** Longest sentence in tokens; a longer one (a table, a list) is cut. */
  static final int LONGEST = 300;

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "asked",
          "told",
          "added",
          "wrote",
          "tweeted",
          "cried",
          "shouted",
          "replied",
          "asks",
          "adds",
          "writes",
          "warned",
          "joked",
          "insisted",
          "explained",
          "continued");

  private final LanguageRules rules;

  SplitSentences(LanguageRules rules) {
    this.rules = rules;
  }

  List<Sentence> split(String text, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    boolean startsParagraph = true;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      boolean lineFeed = !last && hasLineFeed(text, tokens.get(i).end(), tokens.get(i + 1).start());
      if (last || lineFeed || i - first + 1 >= LONGEST || endsBehind(tokens, first, i)) {
        sentences.add(
            new Sentence(
                tokens.get(first).start(), tokens.get(i).end(), first, i + 1, startsParagraph));
        first = i + 1;
        startsParagraph = lineFeed;
      }
    }
    return sentences;
  }

  /** Whether a sentence that began at token {@code first} ends behind token {@code at}. */
  private boolean endsBehind(List<Token> tokens, int first, int at) {
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    boolean gap = next.start() > token.end();
    int end = at;
    while (end > first && Characters.isCloser(tokens.get(end).text())) {
      if (tokens.get(end).start() > tokens.get(end - 1).end()) {
        return false;
      }
      end--;
    }
    String mark = tokens.get(end).text();
    if (Characters.isFullWidthEnd(mark)) {
      return !Characters.isCloser(next.text()) || gap;
    }
    if (!gap || !canStart(next.text())) {
      return false;
    }
    if (isEndMark(mark)) {
      boolean quoted = end < at;
      return !(quoted && !mark.equals(".") && isSaidNext(tokens, at + 1));
    }
    boolean dotted = mark.length() > 1 && mark.charAt(mark.length() - 1) == '.' && end == at;
    return dotted && !LanguageRules.isTitle(mark) && startsBehindDot(next.text());
  }

  private boolean startsBehindDot(String next) {
    return rules.isStarter(next) || "\"\u201c\u00ab".indexOf(next.charAt(0)) >= 0;
  }

  private static boolean isEndMark(String token) {
    char c = token.charAt(0);
    boolean single = token.length() == 1;
    return (single && (c == '.' || c == '!' || c == '?' || c == '\u2026'))
        || (!single && c == '.' && token.charAt(1) == '.');
  }

  /** {@code "Who did it?" Smith said}: the quote goes on into its own sentence. */
  private static boolean isSaidNext(List<Token> tokens, int from) {
    int to = Math.min(tokens.size(), from + 4);
    for (int i = from; i < to; i++) {
      String word = tokens.get(i).text();
      if (SAYING.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (!Characters.isWord(word.codePointAt(0))) {
        return false;
      }
    }
    return false;
  }

  private static boolean canStart(String token) {
    int c = token.codePointAt(0);
    return !Character.isLowerCase(c) && ",;:.!?)]}%".indexOf(c) < 0;
  }

  private static boolean hasLineFeed(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }
}
