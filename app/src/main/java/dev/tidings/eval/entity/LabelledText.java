package dev.tidings.eval.entity;

import java.util.List;

/**
 * A text and what people labelled in it.
 *
 * @param text as the pipeline gets it, lines separated by line feeds
 * @param labels in the order of the text
 */
public record LabelledText(String text, List<Label> labels) {
  public LabelledText {
    labels = List.copyOf(labels);
  }

  /**
   * A labelled stretch of text.
   *
   * @param start first character, in UTF-16 units
   * @param end behind the last character
   * @param value type or id; {@link #UNKNOWN} where nothing can be said
   */
  public record Label(int start, int end, String value) {
    boolean isKnown() {
      return !value.equals(UNKNOWN);
    }

    boolean overlaps(int otherStart, int otherEnd) {
      return start < otherEnd && otherStart < end;
    }
  }

  /** Value of a stretch that is not judged. */
  public static final String UNKNOWN = "?";
}
