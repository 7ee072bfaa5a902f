package dev.tidings.enrich.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a stretch of the body into {@link Words}, in one pass. */
final class SplitWords {

  /** A sentence longer than this is a list or a table; its rest is not read. */
  static final int MAX_WORDS = 400;

  private static final int MAX_WORD_LENGTH = 60;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "jr", "sr", "sen", "rep", "gov", "gen", "lt", "col", "sgt",
          "maj", "capt", "prof", "rev", "hon", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
          "sep", "sept", "oct", "nov", "dec", "no", "co", "inc", "corp", "ltd", "vs", "ca", "bzw",
          "nr", "mio", "mrd", "sra", "srta", "mme", "mlle", "approx", "est");

  private SplitWords() {}

  static Words split(String body, int start, int end) {
    List<Words.Word> words = new ArrayList<>(32);
    int at = start;
    while (at < end && words.size() < MAX_WORDS) {
      char character = body.charAt(at);
      if (Character.isWhitespace(character) || character == '\u00A0') {
        at++;
      } else if (Character.isDigit(character)) {
        at = add(words, body, at, numberEnd(body, at, end));
      } else if (Character.isLetter(character)) {
        at = addWord(words, body, at, wordEnd(body, at, end));
      } else {
        at = add(words, body, at, markEnd(body, at, end));
      }
    }
    return new Words(body, words);
  }

  private static int add(List<Words.Word> words, String body, int start, int end) {
    String text = body.substring(start, Math.min(end, start + MAX_WORD_LENGTH));
    words.add(new Words.Word(start, end, text, text.toLowerCase(Locale.ROOT), false));
    return end;
  }

  private static int addWord(List<Words.Word> words, String body, int start, int end) {
    String text = body.substring(start, Math.min(end, start + MAX_WORD_LENGTH));
    text = text.replace('\u2019', '\'');
    boolean possessive = false;
    if (text.length() > 2 && text.regionMatches(true, text.length() - 2, "'s", 0, 2)) {
      text = text.substring(0, text.length() - 2);
      possessive = true;
    } else if (text.endsWith("s'")) {
      text = text.substring(0, text.length() - 1);
      possessive = true;
    }
    words.add(new Words.Word(start, end, text, text.toLowerCase(Locale.ROOT), possessive));
    return end;
  }

  /** Digits with grouping and decimals inside; letters and hyphens stay on: 5-year-old, 21st. */
  private static int numberEnd(String body, int start, int end) {
    int at = start;
    boolean glued = false;
    while (at < end) {
      char character = body.charAt(at);
      boolean inside = at + 1 < end && Character.isLetterOrDigit(body.charAt(at + 1));
      if (Character.isDigit(character) || (glued && Character.isLetter(character))) {
        at++;
      } else if ((character == ',' || character == '.')
          && !glued
          && at + 1 < end
          && Character.isDigit(body.charAt(at + 1))) {
        at++;
      } else if ((character == '-' || character == ':' || character == '/') && inside) {
        glued = true;
        at++;
      } else if (Character.isLetter(character) && isOrdinalOrPlural(body, at, end)) {
        at += 2;
      } else if (character == 's' && !inside) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isOrdinalOrPlural(String body, int at, int end) {
    if (at + 2 > end || (at + 2 < end && Character.isLetterOrDigit(body.charAt(at + 2)))) {
      return false;
    }
    return switch (body.substring(at, at + 2)) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  private static int wordEnd(String body, int start, int end) {
    int at = start + 1;
    while (at < end) {
      char character = body.charAt(at);
      boolean inside = at + 1 < end && Character.isLetterOrDigit(body.charAt(at + 1));
      if (isElision(body, start, at)) {
        return at + 1;
      }
      if (Character.isLetterOrDigit(character)) {
        at++;
      } else if ((character == '\'' || character == '\u2019')
          && (inside || (body.charAt(at - 1) == 's' && !closesQuotation(body, start, at)))) {
        at++;
      } else if ((character == '-' && inside) || (character == '&' && inside)) {
        at++;
      } else if (character == '.'
          && ((inside && at - start <= 6) || isAbbreviation(body, start, at, end))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * French articles and prepositions stand apart: {@code d'euros}, {@code l'accord}, {@code qu'il}.
   */
  private static boolean isElision(String body, int start, int at) {
    if (body.charAt(at) != '\'' && body.charAt(at) != '\u2019') {
      return false;
    }
    int length = at - start;
    return (length == 1 && "dlnsjmtcDL".indexOf(body.charAt(start)) >= 0)
        || (length == 2 && body.regionMatches(true, start, "qu", 0, 2));
  }

  /** An apostrophe behind an s ends a quotation if one was opened with a single mark. */
  private static boolean closesQuotation(String body, int start, int at) {
    for (int back = at - 1; back >= Math.max(0, start - 200); back--) {
      char character = body.charAt(back);
      if (character == '\u2018'
          || (character == '\'' && (back == 0 || body.charAt(back - 1) == ' '))) {
        return true;
      }
    }
    return false;
  }

  /** A full stop inside of a sentence belongs to the word if that is short. */
  private static boolean isAbbreviation(String body, int start, int at, int end) {
    int next = at + 1;
    while (next < end && body.charAt(next) == ' ') {
      next++;
    }
    String word = body.substring(start, at);
    if (word.indexOf('.') >= 0) {
      return true;
    }
    return next < end
        && Character.isLetterOrDigit(body.charAt(next))
        && (word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static int markEnd(String body, int start, int end) {
    char character = body.charAt(start);
    int at = start + 1;
    while (at < end && (character == '.' || character == '-') && body.charAt(at) == character) {
      at++;
    }
    return Character.isHighSurrogate(character) && at < end ? at + 1 : at;
  }
}
