package dev.tidings.eval.duplicate;

/**
 * Two articles of which it is known whether one repeats the other.
 *
 * @param first id of an article
 * @param second id of another
 * @param label a name for how they repeat each other; one that begins with {@code different} says
 *     that they do not
 */
public record LabelledPair(String first, String second, String label) {
  static final String DIFFERENT = "different";

  boolean isRepeat() {
    return !label.startsWith(DIFFERENT);
  }
}
