package dev.tidings.enrich.claim;

/** Which characters open and close quotations. */
final class QuoteMarks {

  private QuoteMarks() {}

  static boolean isQuoteMark(char character) {
    return switch (character) {
      case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> true;
      default -> false;
    };
  }

  /** The marks that may close a quotation opened by this one; empty if it opens none. */
  static String closing(char opening) {
    return switch (opening) {
      case '"' -> "\"\u201D";
      case '\u201C' -> "\u201D\"";
      case '\u201E' -> "\u201C\u201D\"";
      case '\u00AB' -> "\u00BB";
      case '\u00BB' -> "\u00AB";
      case '\u2018' -> "\u2019";
      default -> "";
    };
  }
}
