package dev.tidings.ingest.text;

import java.util.Locale;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Takes tags, comments, scripts and styles out and decodes character references.
 *
 * <p>Wire copy writes tickers as {@code <SRD>} or {@code <S>}, some of which are names of HTML
 * elements too. So angle brackets are markup only in a text that shows it is marked up (a closing
 * tag, a comment, a lower-case element, an attribute), and even there only around names of
 * elements.
 *
 * <p>What an element is called and whether it is a block, and the names of character references,
 * are jsoup's knowledge. Its parser is not used because it keeps no account of where each decoded
 * character stood.
 */
final class StripMarkup {
  private static final int MAX_NAME = 20;
  private static final int MAX_REFERENCE = 33;

  private StripMarkup() {}

  static MappedText apply(MappedText text) {
    if (!mayHoldMarkup(text)) {
      return text;
    }
    MappedText once = pass(text);
    // Feeds often carry whole marked-up texts escaped once more.
    return isMarkedUp(once.toString()) ? pass(once) : once;
  }

  private static boolean mayHoldMarkup(MappedText text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '<' || text.charAt(i) == '&') {
        return true;
      }
    }
    return false;
  }

  private static MappedText pass(MappedText text) {
    return new MarkupScanner(text, isMarkedUp(text.toString())).scan();
  }

  /** Whether the text holds something that can only be markup. */
  private static boolean isMarkedUp(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (text.startsWith("<!--", at) || text.startsWith("<![CDATA[", at)) {
        return true;
      }
      boolean closing = text.startsWith("</", at);
      String name = elementName(text, closing ? at + 2 : at + 1);
      if (!name.isEmpty() && (closing || isEvidence(text, at + 1, name))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEvidence(String text, int start, String name) {
    int after = start + name.length();
    boolean lowerCase = text.startsWith(name, start);
    boolean attributed = text.charAt(after) == ' ' && hasAttribute(text, after + 1);
    return lowerCase || attributed;
  }

  private static boolean hasAttribute(String text, int start) {
    int end = start;
    while (end < text.length()
        && end < start + MAX_NAME
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end > start && end < text.length() && text.charAt(end) == '=';
  }

  /** The lower-case name of the HTML element that starts here, or nothing. */
  static String elementName(String text, int start) {
    int end = start;
    while (end < text.length() && end <= start + MAX_NAME && isNameCharacter(text.charAt(end))) {
      end++;
    }
    if (end == start || end == text.length() || " >/\t\n\r\f".indexOf(text.charAt(end)) < 0) {
      return "";
    }
    String name = text.substring(start, end).toLowerCase(Locale.ROOT);
    return Tag.isKnownTag(name) ? name : "";
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Decodes the reference that starts at {@code start}, or returns nothing. */
  static String decodeReference(String text, int start) {
    int end = start + 1;
    int limit = Math.min(text.length(), start + MAX_REFERENCE);
    while (end < limit && (isNameCharacter(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    if (end == limit || text.charAt(end) != ';') {
      return "";
    }
    String reference = text.substring(start, end + 1);
    String decoded = Parser.unescapeEntities(reference, true);
    return decoded.equals(reference) ? "" : decoded;
  }
}
