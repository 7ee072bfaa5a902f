package dev.tidings.ingest.read.fields;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** The text of HTML: one paragraph a line, without scripts, forms, navigation and captions. */
public final class PlainText {
  private static final int MAX_DEPTH = 200;
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "form",
          "button",
          "select",
          "textarea",
          "nav",
          "figure",
          "head",
          "audio",
          "video");

  private PlainText() {}

  /** The text of an HTML fragment, or the text itself when there is no markup in it. */
  public static String of(String text) {
    return looksLikeHtml(text)
        ? of(Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(text, "").body())
        : text.strip();
  }

  /** The text of an element. */
  public static String of(Element element) {
    Lines lines = new Lines();
    element.filter(lines);
    return lines.text();
  }

  private static boolean looksLikeHtml(String text) {
    for (int i = 0; i < text.length() - 2; i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      boolean tag = c == '<' && (next == '/' || next == '!' || isLetter(next));
      boolean entity = c == '&' && (next == '#' || isLetter(next));
      if (tag || entity) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    char lower = (char) (c | 0x20);
    return lower >= 'a' && lower <= 'z';
  }

  /** Collects text; an element that stands by itself begins and ends a line. */
  private static final class Lines implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private boolean lineDue;
    private boolean spaceDue;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        if (LEFT_OUT.contains(element.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        lineDue |= element.isBlock() || element.normalName().equals("br");
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        lineDue |= element.isBlock();
        spaceDue |= element.normalName().equals("td");
      }
      return FilterResult.CONTINUE;
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == 0xa0) {
          spaceDue = true;
        } else if (c != 0xad) {
          if (!text.isEmpty() && (lineDue || spaceDue)) {
            text.append(lineDue ? '\n' : ' ');
          }
          lineDue = false;
          spaceDue = false;
          text.append(c);
        }
      }
    }

    String text() {
      return text.toString();
    }
  }
}
