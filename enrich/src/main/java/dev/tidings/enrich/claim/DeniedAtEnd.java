package dev.tidings.enrich.claim;

/** Finds the words behind a statement that take it back: "... is a hoax", "... isn't true". */
final class DeniedAtEnd {

  private static final int REACH = 5;

  private DeniedAtEnd() {}

  /** First of the words that deny what a predicate states; -1 if none do. */
  static int of(Statement statement, VerbPhrase verb) {
    Words words = statement.words();
    for (int at = verb.at() + 2; at < statement.end(); at++) {
      if (words.is(at, ",") && isDenied(words, at + 1, statement.end())) {
        return at;
      }
      boolean negated = isTrue(words.lower(at));
      boolean attribute =
          words.isWord(at + 1) && !FunctionWords.isFunctionWord(words.lower(at + 1));
      if ((!negated && !isFalse(words.lower(at))) || (attribute && !negated)) {
        // "under false claims" takes nothing back.
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

  /** ", a claim that he denies", ", which she has denied". */
  private static boolean isDenied(Words words, int from, int end) {
    boolean which = words.is(from, "which") || words.is(from, "something");
    boolean claim = words.is(from, "a") || words.is(from, "an");
    if (!which && !(claim && isClaim(words.lower(from + 1)))) {
      return false;
    }
    int last = Math.min(end, from + REACH + 2);
    for (int at = from + 1; at < last && !words.isMark(at); at++) {
      switch (words.lower(at)) {
        case "denies", "denied", "deny", "rejects", "rejected", "disputes", "disputed" -> {
          // "which denied it" is said of who denies.
          return !which || at > from + 1;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isClaim(String lower) {
    return switch (lower) {
      case "claim", "charge", "allegation", "accusation", "suggestion", "report" -> true;
      default -> false;
    };
  }

  private static boolean isFalse(String lower) {
    return switch (lower) {
      case "fake", "false", "hoax", "untrue", "fabricated", "bogus", "fiction", "unfounded" -> true;
      case "lie", "lies", "nonsense", "prank", "baseless" -> true;
      default -> false;
    };
  }

  private static boolean isTrue(String lower) {
    return lower.equals("true") || lower.equals("real");
  }
}
