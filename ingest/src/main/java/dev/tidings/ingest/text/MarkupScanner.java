package dev.tidings.ingest.text;

import java.util.Set;
import org.jsoup.parser.Tag;

/** Goes once through a marked-up text from left to right. */
final class MarkupScanner {
  private static final Set<String> DROPPED_WITH_CONTENT =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "head", "button");

  private final MappedText text;
  private final String string;
  private final boolean markedUp;
  private final MappedText.Builder out;
  private final boolean foldLines;
  private int at;

  /**
   * @param markedUp whether angle brackets are tags; character references are decoded either way
   */
  MarkupScanner(MappedText text, boolean markedUp) {
    this.text = text;
    this.string = text.toString();
    this.markedUp = markedUp;
    this.out = new MappedText.Builder(text.length());
    this.foldLines = markedUp && hasBlocks(string);
  }

  MappedText scan() {
    while (at < string.length()) {
      char c = string.charAt(at);
      boolean consumed = (c == '<' && markedUp) ? tag() : c == '&' && reference();
      if (!consumed) {
        literal(c);
      }
    }
    return out.build();
  }

  private void literal(char c) {
    // In HTML a line feed is a space, unless the text mixes blank lines and inline tags.
    boolean isSpace =
        foldLines && c == '\n' && !isLineFeed(at + 1) && !isLineFeed(at - 1) && out.last() != '\n';
    out.append(isSpace ? ' ' : c, text.origin(at));
    at++;
  }

  private boolean isLineFeed(int index) {
    return index >= 0 && index < string.length() && string.charAt(index) == '\n';
  }

  private boolean reference() {
    String decoded = StripMarkup.decodeReference(string, at);
    if (decoded.isEmpty()) {
      return false;
    }
    out.insert(decoded);
    at = string.indexOf(';', at) + 1;
    return true;
  }

  private boolean tag() {
    if (string.startsWith("<!--", at)) {
      at = after("-->", at + 4);
      return true;
    }
    if (string.startsWith("<![CDATA[", at)) {
      at += "<![CDATA[".length();
      return true;
    }
    if (string.startsWith("<!DOCTYPE", at) || string.startsWith("<!doctype", at)) {
      at = after(">", at);
      return true;
    }
    boolean closing = string.startsWith("</", at);
    String name = StripMarkup.elementName(string, closing ? at + 2 : at + 1);
    int end = name.isEmpty() ? -1 : endOfTag(at + 1);
    if (end < 0) {
      return false;
    }
    at = end;
    if (DROPPED_WITH_CONTENT.contains(name)) {
      if (!closing && string.charAt(end - 2) != '/') {
        at = afterClosingTag(name, end);
      }
    } else {
      separate(name);
    }
    return true;
  }

  private void separate(String name) {
    if (name.equals("br")) {
      out.insert("\n");
    } else if (name.equals("td") || name.equals("th")) {
      out.insert(" ");
    } else if (Tag.valueOf(name).isBlock()) {
      out.insert("\n\n");
    }
  }

  /**
   * The offset after the tag's bracket; a bracket in quotes does not count unless it is the last.
   */
  private int endOfTag(int start) {
    int firstBracket = -1;
    char quote = 0;
    for (int i = start; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '<') {
        break;
      } else if (c == '>') {
        if (quote == 0) {
          return i + 1;
        }
        firstBracket = firstBracket < 0 ? i + 1 : firstBracket;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
    }
    return firstBracket;
  }

  private int after(String mark, int start) {
    int found = string.indexOf(mark, start);
    return found < 0 ? string.length() : found + mark.length();
  }

  private int afterClosingTag(String name, int start) {
    for (int i = string.indexOf("</", start); i >= 0; i = string.indexOf("</", i + 2)) {
      if (string.regionMatches(true, i + 2, name, 0, name.length())) {
        return after(">", i);
      }
    }
    return string.length();
  }

  private static boolean hasBlocks(String string) {
    for (int i = string.indexOf('<'); i >= 0; i = string.indexOf('<', i + 1)) {
      String name = StripMarkup.elementName(string, i + 1);
      if (name.equals("br") || (!name.isEmpty() && Tag.valueOf(name).isBlock())) {
        return true;
      }
    }
    return false;
  }
}
