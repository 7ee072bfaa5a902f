package dev.tidings.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens from left to right, looking at each character a bounded number of times.
 *
 * <p>Hyphenated words, decimals, thousands, acronyms with dots, addresses and tags stay whole;
 * English clitics and Romance elisions are tokens of their own. One instance scans one text.
 */
final class ScanTokens {
  private final String text;
  private final LanguageRules rules;
  private final List<Token> tokens = new ArrayList<>();
  private final BreakWords breakWords = new BreakWords();
  private final WordEnd wordEnd;

  ScanTokens(String text, LanguageRules rules) {
    this.text = text;
    this.rules = rules;
    this.wordEnd = new WordEnd(text, rules);
  }

  List<Token> scan() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Characters.isBlank(c)) {
        at += Character.charCount(c);
      } else if (Characters.isUnspaced(c)) {
        at = unspaced(at);
      } else if (Characters.isWord(c)) {
        at = word(at);
      } else {
        at = mark(at, c);
      }
    }
    return tokens;
  }

  private int unspaced(int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!Characters.isUnspaced(c) && !(end > start && Characters.isWord(c) && c > 127)) {
        break;
      }
      end += Character.charCount(c);
    }
    breakWords.split(text, start, end, (from, to) -> add(from, to));
    return end;
  }

  private int word(int start) {
    int end = wordEnd.address(start);
    if (end == start) {
      end = wordEnd.acronym(start);
    }
    if (end > start) {
      add(start, end);
      return end;
    }
    end = wordEnd.of(start);
    int split = negation(start, end);
    if (split > start) {
      add(start, split);
      add(split, end);
      return end;
    }
    end = takeDot(start, end);
    add(start, end);
    return end;
  }

  /** Where {@code n't} begins in a word that ends in it, else {@code start}. */
  private int negation(int start, int end) {
    boolean negated =
        end - start > 3
            && rules.hasEnglishClitics()
            && Characters.isApostrophe(text.charAt(end - 2))
            && Character.toLowerCase(text.charAt(end - 3)) == 'n'
            && Character.toLowerCase(text.charAt(end - 1)) == 't';
    return negated ? end - 3 : start;
  }

  /** The end of a word with the dot that belongs to it, if one does. */
  private int takeDot(int start, int end) {
    if (end >= text.length() || text.charAt(end) != '.' || !goesOn(end + 1)) {
      return end;
    }
    boolean initial = end - start == 1 && Character.isUpperCase(text.charAt(start));
    if (initial || isOrdinal(start, end)) {
      return end + 1;
    }
    boolean abbreviation = end - start <= 5 && rules.isAbbreviation(text.substring(start, end));
    return abbreviation ? end + 1 : end;
  }

  private boolean isOrdinal(int start, int end) {
    if (!rules.writesOrdinalsWithDot() || end - start > 2) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line goes on behind a dot, so that the dot need not end a sentence. */
  private boolean goesOn(int behindDot) {
    if (behindDot >= text.length()) {
      return false;
    }
    char next = text.charAt(behindDot);
    if (",;:-'\u2019)".indexOf(next) >= 0) {
      return true;
    }
    return (next == ' ' || next == '\u00a0')
        && behindDot + 1 < text.length()
        && Characters.isWord(text.codePointAt(behindDot + 1));
  }

  private int mark(int start, int c) {
    int end = start + Character.charCount(c);
    if (c == '@' || c == '#') {
      end = wordEnd.tag(start);
    } else if (c < 0xFFFF && Characters.isApostrophe((char) c)) {
      end = wordEnd.clitic(start);
      if (end == start + 1 && end < text.length() && text.charAt(end) == c && c == '\'') {
        end++;
      }
    } else if (c == '.' || c == '-' || c == '`') {
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
    }
    add(start, end);
    return end;
  }

  private void add(int start, int end) {
    tokens.add(new Token(start, end, text.substring(start, end)));
  }
}
