package dev.tidings.enrich.text;

import java.util.Locale;
import java.util.Set;

/** Finds where a word, number, acronym, address or clitic ends. */
final class WordEnd {
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m", "t");
  private static final Set<String> DOMAINS =
      Set.of("com", "org", "net", "gov", "edu", "co", "io", "de", "fr", "es", "it", "eu", "uk");

  private final String text;
  private final LanguageRules rules;

  WordEnd(String text, LanguageRules rules) {
    this.text = text;
    this.rules = rules;
  }

  /** The end of the word or number that begins at {@code start}. */
  int of(int start) {
    int end = run(start);
    while (end + 1 < text.length()) {
      char joint = text.charAt(end);
      int next = text.codePointAt(end + 1);
      if (!Characters.isWord(next) || Characters.isUnspaced(next)) {
        return end;
      }
      if (Characters.isApostrophe(joint)) {
        if (rules.isElided(text.substring(start, Math.min(end, start + 8)))) {
          return end + 1;
        }
        if (isClitic(end)) {
          return endsInNegation(end) ? run(end + 1) : end;
        }
      } else if (!joins(joint, end, next)) {
        return end;
      }
      end = run(end + 1);
    }
    return end;
  }

  /** Whether the mark at {@code at} holds together what stands on both of its sides. */
  private boolean joins(char joint, int at, int next) {
    boolean digitBefore = isDigit(text.charAt(at - 1));
    return switch (joint) {
      // Of American-U.S. the second part is an acronym and keeps its dots.
      case '-', '\u2010', '\u2011' -> acronym(at + 1) == at + 1;
      case '_' -> true;
      case '&', '@' -> true;
      case ',', ':', '/' -> digitBefore && isDigit(next);
      case '.' -> (digitBefore && isDigit(next)) || isDomain(at + 1);
      default -> false;
    };
  }

  private boolean isDomain(int start) {
    int end = run(start);
    return end - start <= 3 && DOMAINS.contains(text.substring(start, end));
  }

  /** The end of a web address at {@code start}, or {@code start} if there is none. */
  int address(int start) {
    if (!text.startsWith("http", start) && !text.startsWith("www.", start)) {
      return start;
    }
    if (text.startsWith("http", start)
        && !text.startsWith("http://", start)
        && !text.startsWith("https://", start)) {
      return start;
    }
    int end = start;
    while (end < text.length()
        && !Characters.isBlank(text.charAt(end))
        && "<>\"\u201c\u201d".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > start && ".,;:!?)'\u2019]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The end of letters with a dot behind each ({@code U.S.}), or {@code start}. */
  int acronym(int start) {
    int end = start;
    int letters = 0;
    while (end + 1 < text.length()
        && Character.isLetter(text.charAt(end))
        && text.charAt(end + 1) == '.') {
      end += 2;
      letters++;
    }
    boolean wordBehind = end < text.length() && Characters.isWord(text.codePointAt(end));
    return letters >= 2 && !wordBehind ? end : start;
  }

  /** The end of {@code @name} or {@code #tag} at {@code start}; the mark alone at least. */
  int tag(int start) {
    int end = start + 1;
    while (end < text.length()
        && (Characters.isWord(text.codePointAt(end)) || text.charAt(end) == '_')) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** The end of {@code 's} and the like at {@code start}; the apostrophe alone at least. */
  int clitic(int start) {
    boolean behindWord = start > 0 && Characters.isWord(text.codePointBefore(start));
    return behindWord && rules.hasEnglishClitics() && isClitic(start) ? run(start + 1) : start + 1;
  }

  private boolean isClitic(int apostrophe) {
    int end = run(apostrophe + 1);
    return end - apostrophe <= 3
        && rules.hasEnglishClitics()
        && CLITICS.contains(text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT));
  }

  private boolean endsInNegation(int apostrophe) {
    return Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n'
        && Character.toLowerCase(text.charAt(apostrophe + 1)) == 't';
  }

  private int run(int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!Characters.isWord(c) || Characters.isUnspaced(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isDigit(int c) {
    return Character.isDigit(c);
  }
}
