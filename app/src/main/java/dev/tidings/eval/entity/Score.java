package dev.tidings.eval.entity;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Right, found and labelled things, counted.
 *
 * @param right found as labelled
 * @param found all that were found
 * @param labelled all that should have been
 */
public record Score(int right, int found, int labelled) {
  static final Score NONE = new Score(0, 0, 0);

  Score plus(int moreRight, int moreFound, int moreLabelled) {
    return new Score(right + moreRight, found + moreFound, labelled + moreLabelled);
  }

  /** Share of what was found that is right, 0 to 1; 0 when nothing was found. */
  @JsonProperty
  public double precision() {
    return found == 0 ? 0 : right / (double) found;
  }

  /** Share of what is labelled that was found, 0 to 1; 0 when nothing is labelled. */
  @JsonProperty
  public double recall() {
    return labelled == 0 ? 0 : right / (double) labelled;
  }

  /** Harmonic mean of precision and recall. */
  @JsonProperty
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (found + labelled);
  }
}
