package dev.tidings.enrich.claim;

import java.util.List;

/**
 * Who says what, by which word.
 *
 * @param source the words that name who says it; empty if the text leaves it out
 * @param cue the attributing word
 * @param lemma its lemma
 * @param contents what is said, in one or more pieces, in order
 * @param assertion whether it is stated as so, not asked for or thought
 */
public record Attribution(
    Span source, Span cue, String lemma, List<Span> contents, boolean assertion) {

  public Attribution {
    contents = List.copyOf(contents);
  }

  /**
   * A stretch of the body.
   *
   * @param start first character, in UTF-16 units
   * @param end behind the last character
   */
  public record Span(int start, int end) {

    static final Span NONE = new Span(0, 0);

    public boolean isEmpty() {
      return end <= start;
    }

    boolean overlaps(Span other) {
      return start < other.end && other.start < end;
    }
  }
}
