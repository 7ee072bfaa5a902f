package dev.tidings.ingest.duplicate;

/**
 * How a text repeats an earlier one.
 *
 * @param kind in which way
 * @param similarity share of word 3-grams in common: of both texts, or of the excerpt
 */
public record Likeness(Kind kind, double similarity) {
  /** A text that repeats nothing. */
  static final Likeness NONE = new Likeness(Kind.NONE, 0);

  /** Ways of repeating, the closest first. */
  public enum Kind {
    SAME_TEXT,
    NEAR_COPY,
    EXCERPT,
    NONE
  }

  boolean isRepeat() {
    return kind != Kind.NONE;
  }
}
