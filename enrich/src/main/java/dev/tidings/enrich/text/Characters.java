package dev.tidings.enrich.text;

/** What a character is to the scanners of this package. */
final class Characters {
  private static final String APOSTROPHES = "'\u2019";
  private static final String CLOSERS = "\"'\u201d\u2019\u00bb)]}\u300d\u300f";

  private Characters() {}

  /** Part of a word: a letter, digit or combining mark. */
  static boolean isWord(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /** Nothing to see: white space of any kind, or a zero-width or control character. */
  static boolean isBlank(int c) {
    return c <= ' '
        || (c >= 127
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL));
  }

  /** A quotation mark or bracket that may stand behind the end of a sentence. */
  static boolean isCloser(String token) {
    return token.length() == 1 ? CLOSERS.indexOf(token.charAt(0)) >= 0 : token.equals("''");
  }

  /** A mark that ends a sentence without white space behind it, as in Chinese or Hindi. */
  static boolean isFullWidthEnd(String token) {
    return token.length() == 1 && "\u3002\uff01\uff1f\u0964\u061f".indexOf(token.charAt(0)) >= 0;
  }

  /** Whether the script of this letter puts no spaces between words. */
  static boolean isUnspaced(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
