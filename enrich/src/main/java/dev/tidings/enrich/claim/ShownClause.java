package dev.tidings.enrich.claim;

/**
 * "A video that shows a bird landing on him": what can be seen is a clause without a finite verb.
 */
final class ShownClause {

  /** Words from "shows" to what somebody does. */
  private static final int REACH = 6;

  private ShownClause() {}

  /**
   * Whether a verb that ends in -ing tells what a picture shows.
   *
   * @param from first word of the statement
   */
  static boolean isVerb(Words words, int from, int at) {
    return start(words, from, at) >= 0;
  }

  /** First word of the clause of a verb; -1 if no picture shows it. */
  static int start(Words words, int from, int at) {
    if (!words.lower(at).endsWith("ing")) {
      return -1;
    }
    for (int before = at - 2; before >= Math.max(from, at - REACH); before--) {
      if (words.isMark(before)) {
        return -1;
      }
      switch (words.lower(before)) {
        case "show", "shows", "showing", "showed", "depicts", "depicting", "depict" -> {
          return before + 1;
        }
        default -> {}
      }
    }
    return -1;
  }
}
