package dev.tidings.enrich.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands in quotation marks, paragraph by paragraph. A quotation that is not closed runs
 * to the end of its paragraph; when the next one opens with a mark it goes on there.
 */
final class FindQuotes {

  /** A quotation longer than this has a mark missing. */
  static final int MAX_LENGTH = 2000;

  private FindQuotes() {}

  /**
   * A quotation in the body.
   *
   * @param start its opening mark
   * @param end behind its closing mark
   * @param closed whether it has a closing mark
   * @param continued whether it goes on from the paragraph before
   */
  record Quotation(int start, int end, boolean closed, boolean continued) {

    int innerStart() {
      return start + 1;
    }

    int innerEnd() {
      return closed ? end - 1 : end;
    }
  }

  /** In the order of the body; they do not overlap. */
  static List<Quotation> find(String body) {
    List<Quotation> quotations = new ArrayList<>();
    int paragraph = 0;
    boolean open = false;
    while (paragraph < body.length()) {
      int lineFeed = body.indexOf('\n', paragraph);
      int end = lineFeed < 0 ? body.length() : lineFeed;
      if (end > paragraph) {
        open = findInParagraph(body, paragraph, end, open, quotations);
      }
      paragraph = end + 1;
    }
    return quotations;
  }

  private static boolean findInParagraph(
      String body, int start, int end, boolean openBefore, List<Quotation> quotations) {
    boolean continued = openBefore;
    int at = start;
    while (at < end) {
      String closing = QuoteMarks.closing(body.charAt(at));
      if (closing.isEmpty() || !opens(body, at, start, end)) {
        at++;
        continue;
      }
      int limit = Math.min(end, at + MAX_LENGTH);
      int close = closing(body, at + 1, limit, closing);
      if (close >= 0) {
        quotations.add(new Quotation(at, close + 1, true, continued));
        at = close + 1;
      } else if (limit == end && body.charAt(at) != '\u2018' && body.charAt(at) != '\u00BB') {
        quotations.add(new Quotation(at, end, false, continued));
        return true;
      } else {
        at++;
      }
      continued = false;
    }
    return false;
  }

  private static boolean opens(String body, int at, int start, int end) {
    char before = at > start ? body.charAt(at - 1) : ' ';
    char after = at + 1 < end ? body.charAt(at + 1) : ' ';
    boolean spaceBefore =
        Character.isWhitespace(before) || "([-\u2013\u2014\u2026.,:".indexOf(before) >= 0;
    boolean wordAfter = !Character.isWhitespace(after) || body.charAt(at) == '\u00AB';
    return spaceBefore && wordAfter;
  }

  private static int closing(String body, int from, int end, String marks) {
    int inner = 0;
    for (int at = from; at < end; at++) {
      char character = body.charAt(at);
      if (character == '\u201C' && marks.charAt(0) == '\u201D') {
        inner++;
      } else if (marks.indexOf(character) >= 0) {
        boolean apostrophe =
            character == '\u2019' && at + 1 < end && Character.isLetterOrDigit(body.charAt(at + 1));
        if (!apostrophe && inner-- == 0) {
          return at;
        }
      }
    }
    return -1;
  }
}
