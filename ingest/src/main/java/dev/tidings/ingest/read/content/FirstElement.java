package dev.tidings.ingest.read.content;

/** Finds the first element in markup behind declarations, comments and a document type. */
final class FirstElement {
  private static final int MAX_NAME = 100;
  private static final String DOCTYPE = "<!DOCTYPE ";

  private FirstElement() {}

  /**
   * Its name as written, with a prefix if it has one; the document type's name when the text breaks
   * off before it; empty when there is neither.
   */
  static String of(String markup) {
    String doctype = "";
    int at = markup.indexOf('<');
    while (at >= 0 && at + 1 < markup.length()) {
      char next = markup.charAt(at + 1);
      if (Character.isLetter(next)) {
        return name(markup, at + 1);
      }
      if (markup.startsWith("<!--", at)) {
        at = markup.indexOf("-->", at);
      } else if (next == '!') {
        doctype = doctypeName(markup, at, doctype);
        at = endOfDoctype(markup, at);
      } else {
        at++;
      }
      at = at < 0 ? -1 : markup.indexOf('<', at);
    }
    return doctype;
  }

  private static String doctypeName(String markup, int at, String otherwise) {
    int start = at + DOCTYPE.length();
    return markup.regionMatches(true, at, DOCTYPE, 0, DOCTYPE.length())
        ? name(markup, start)
        : otherwise;
  }

  private static int endOfDoctype(String markup, int at) {
    int end = markup.indexOf('>', at);
    int open = markup.indexOf('[', at);
    return open >= 0 && open < end ? markup.indexOf("]", open) : end;
  }

  private static String name(String markup, int start) {
    int end = start;
    while (end < markup.length()
        && end - start < MAX_NAME
        && " \t\r\n/>".indexOf(markup.charAt(end)) < 0) {
      end++;
    }
    return markup.substring(start, end);
  }
}
