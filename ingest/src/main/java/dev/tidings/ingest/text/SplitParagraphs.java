package dev.tidings.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs of one line each, spaces folded.
 *
 * <p>Crawled text mostly has a paragraph a line; wire copy and plain-text mail wrap lines at a
 * fixed width and mark a paragraph by a blank line or an indent. Wrapping shows in that the first
 * word of a line would not have fitted on the line before.
 */
final class SplitParagraphs {
  private static final int MAX_WRAP_WIDTH = 100;
  private static final int MIN_WRAP_WIDTH = 40;
  private static final double MIN_SHARE_FULL = 0.7;

  private SplitParagraphs() {}

  static List<MappedText> apply(MappedText text) {
    List<MappedText> lines = lines(text);
    int width = lines.stream().mapToInt(line -> trimmedLength(line)).max().orElse(0);
    boolean wrapped = isWrapped(lines, width);
    List<MappedText> paragraphs = new ArrayList<>();
    MappedText.Builder current = new MappedText.Builder(text.length());
    MappedText previous = null;
    for (MappedText line : lines) {
      boolean joins = wrapped && previous != null && continues(previous, line, width);
      if (!joins && current.length() > 0) {
        add(current, paragraphs);
        current = new MappedText.Builder(16);
      }
      appendFolded(line, current);
      previous = line;
    }
    add(current, paragraphs);
    return paragraphs;
  }

  private static List<MappedText> lines(MappedText text) {
    List<MappedText> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        // With its line feed, which becomes the space when two lines are joined.
        lines.add(text.subSequence(start, Math.min(i + 1, text.length())));
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isWrapped(List<MappedText> lines, int width) {
    if (width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) {
      return false;
    }
    int pairs = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      MappedText line = lines.get(i);
      if (!isBlank(line) && !isBlank(lines.get(i - 1)) && indent(line) == 0) {
        pairs++;
        full += isFull(lines.get(i - 1), line, width) ? 1 : 0;
      }
    }
    return pairs > 0 && full >= MIN_SHARE_FULL * pairs;
  }

  private static boolean continues(MappedText previous, MappedText line, int width) {
    if (isBlank(line) || isBlank(previous) || indent(line) > 1) {
      return false;
    }
    return isFull(previous, line, width) || !endsSentence(previous);
  }

  private static boolean isFull(MappedText line, MappedText next, int width) {
    int firstWord = 0;
    int start = indent(next);
    while (start + firstWord < next.length() && next.charAt(start + firstWord) > ' ') {
      firstWord++;
    }
    return trimmedLength(line) + 1 + firstWord > width - 1;
  }

  private static boolean endsSentence(MappedText line) {
    int length = trimmedLength(line);
    return length > 0 && ".!?:".indexOf(line.charAt(length - 1)) >= 0;
  }

  private static boolean isBlank(MappedText line) {
    return trimmedLength(line) == 0;
  }

  private static int trimmedLength(MappedText line) {
    int length = line.length();
    while (length > 0 && line.charAt(length - 1) <= ' ') {
      length--;
    }
    return length;
  }

  private static int indent(MappedText line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static void appendFolded(MappedText line, MappedText.Builder out) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != ' ' && c != '\n') {
        out.append(c, line.origin(i));
      } else if (out.length() > 0 && out.last() != ' ') {
        out.append(' ', line.origin(i));
      }
    }
  }

  private static void add(MappedText.Builder current, List<MappedText> paragraphs) {
    MappedText paragraph = current.build().strip();
    if (paragraph.length() > 0) {
      paragraphs.add(paragraph);
    }
  }
}
