package dev.tidings.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text whose characters remember where they stood in the text as published. Immutable. */
public final class MappedText implements CharSequence {
  /** The origin of a character that was put in or replaced. */
  static final int NOWHERE = -1;

  private final char[] chars;
  private final int[] origins;
  private final int from;
  private final int length;

  private MappedText(char[] chars, int[] origins, int from, int length) {
    this.chars = chars;
    this.origins = origins;
    this.from = from;
    this.length = length;
  }

  /** Text as published: every character stands where it stood. */
  public static MappedText of(String published) {
    char[] chars = published.toCharArray();
    int[] origins = new int[chars.length];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = i;
    }
    return new MappedText(chars, origins, 0, chars.length);
  }

  /** Where the character at {@code index} stood, in UTF-16 units, or {@link #NOWHERE}. */
  int origin(int index) {
    return origins[from + index];
  }

  /**
   * Runs of characters that stood together as published, in order. Within a run each character is
   * equal to the published one, except that a space or a line feed may stand for any other
   * whitespace character. Characters in no run were put in or replaced: decoded entities, composed
   * accents, paragraph breaks that were tags.
   *
   * @param limit most runs to return; what comes after them is left out
   */
  public List<Span> spans(int limit) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    while (start < length && spans.size() < limit) {
      int origin = origin(start);
      int end = start + 1;
      if (origin != NOWHERE) {
        while (end < length && origin(end) == origin + end - start) {
          end++;
        }
        spans.add(new Span(start, origin, end - start));
      }
      start = end;
    }
    return spans;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[from + index];
  }

  @Override
  public MappedText subSequence(int start, int end) {
    return new MappedText(chars, origins, from + start, end - start);
  }

  @Override
  public String toString() {
    return new String(chars, from, length);
  }

  /** Without spaces at both ends. */
  MappedText strip() {
    int start = 0;
    int end = length;
    while (start < end && charAt(start) == ' ') {
      start++;
    }
    while (end > start && charAt(end - 1) == ' ') {
      end--;
    }
    return start == 0 && end == length ? this : subSequence(start, end);
  }

  /**
   * Characters {@code start} to {@code start + length} stood at {@code originalStart}.
   *
   * @param start offset in this text, in UTF-16 units
   * @param originalStart offset in the text as published, in UTF-16 units
   * @param length in UTF-16 units
   */
  public record Span(int start, int originalStart, int length) {}

  /** Puts a text together. */
  static final class Builder {
    private char[] chars;
    private int[] origins;
    private int length;

    Builder(int capacity) {
      chars = new char[Math.max(16, capacity)];
      origins = new int[chars.length];
    }

    Builder append(char character, int origin) {
      if (length == chars.length) {
        chars = Arrays.copyOf(chars, 2 * length);
        origins = Arrays.copyOf(origins, 2 * length);
      }
      chars[length] = character;
      origins[length++] = origin;
      return this;
    }

    Builder append(MappedText text) {
      for (int i = 0; i < text.length; i++) {
        append(text.charAt(i), text.origin(i));
      }
      return this;
    }

    /** Appends characters that did not stand in the published text. */
    Builder insert(CharSequence text) {
      for (int i = 0; i < text.length(); i++) {
        append(text.charAt(i), NOWHERE);
      }
      return this;
    }

    int length() {
      return length;
    }

    /** The last character, or a line feed at the start. */
    char last() {
      return length == 0 ? '\n' : chars[length - 1];
    }

    MappedText build() {
      return new MappedText(chars, origins, 0, length);
    }
  }
}
