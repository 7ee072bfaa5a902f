package dev.tidings.enrich.claim;

/** Finds the words behind a statement that take it back: "... is a hoax", "... isn't true". */
final class DeniedAtEnd {

  private static final int REACH = 5;

  private DeniedAtEnd() {}

  /** First of the words that deny what a predicate states; -1 if none do. */
  static int of(Statement statement, VerbPhrase verb) {
    Words words = statement.words();
    for (int at = verb.at() + 2; at < statement.end(); at++) {
      boolean negated = isTrue(words.lower(at));
      if (!negated && !isFalse(words.lower(at))) {
        continue;
      }
      for (int be = at - 1; be > Math.max(verb.at(), at - REACH); be--) {
        String lower = words.lower(be);
        boolean not = lower.endsWith("n't") || words.is(be + 1, "not");
        if (FunctionWords.isBe(lower) || lower.equals("isn't") || lower.equals("wasn't")) {
          return !negated || not ? be : -1;
        }
      }
    }
    return -1;
  }

  private static boolean isFalse(String lower) {
    return switch (lower) {
      case "fake", "false", "hoax", "untrue", "fabricated", "bogus", "fiction", "unfounded" -> true;
      default -> false;
    };
  }

  private static boolean isTrue(String lower) {
    return lower.equals("true") || lower.equals("real");
  }
}
