package dev.tidings.enrich.claim;

/** Whether a time expression is about a predicate: in its clause, or at the sentence's head. */
final class TimeOf {

  private static final int REACH = 14;

  private TimeOf() {}

  static boolean concerns(Statement statement, VerbPhrase verb, When when) {
    if (when.from() < statement.from() || when.from() >= statement.end()) {
      return false;
    }
    Words words = statement.words();
    if (when.from() < verb.at()) {
      boolean leads = when.from() - statement.from() < 6;
      return (leads || verb.at() - when.end() < REACH)
          && !crosses(words, when.end(), verb.chainStart(), leads);
    }
    return when.from() - verb.at() <= REACH && !crosses(words, verb.at() + 1, when.from(), false);
  }

  /** Whether another clause begins between two places. */
  private static boolean crosses(Words words, int from, int end, boolean leads) {
    for (int i = from; i < end; i++) {
      String lower = words.lower(i);
      if (FunctionWords.isAuxiliary(lower) && !leads) {
        return true;
      }
      switch (lower) {
        case "which", "who", "where", "whose", ";" -> {
          return true;
        }
        case "that", "after", "when", "because", "while" -> {
          if (!leads) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }
}
