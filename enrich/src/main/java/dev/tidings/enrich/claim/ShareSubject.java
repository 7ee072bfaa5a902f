package dev.tidings.enrich.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verb whose subject a predicate without one of its own shares. */
final class ShareSubject {

  private static final int REACH = 6;

  private ShareSubject() {}

  /**
   * {@code S V1 and V2}: the verb before the "and"; over a comma or without an "and" the verb that
   * carries the statement. Null if the predicate is that one.
   */
  static @Nullable VerbPhrase with(
      Statement statement, VerbPhrase verb, List<VerbPhrase> verbs, @Nullable VerbPhrase main) {
    Words words = statement.words();
    String before = words.lower(verb.chainStart() - 1);
    boolean joined =
        verb.finite()
            && !verb.isNoun()
            && (before.equals("and") || before.equals("but") || before.equals("or"));
    VerbPhrase nearest = joined ? nearest(words, verb, verbs) : null;
    boolean comma = words.is(verb.chainStart() - 2, ",");
    if (nearest != null && !(comma && isRelative(statement, nearest))) {
      return nearest;
    }
    return main == null || main.equals(verb) ? null : main;
  }

  private static @Nullable VerbPhrase nearest(
      Words words, VerbPhrase verb, List<VerbPhrase> verbs) {
    VerbPhrase nearest = null;
    for (VerbPhrase other : verbs) {
      if (other.at() >= verb.chainStart()) {
        break;
      }
      if (other.finite() && !other.isNoun()) {
        nearest = other;
      }
    }
    for (int at = nearest == null ? verb.at() : nearest.at(); at < verb.at(); at++) {
      if (words.is(at, ";") || words.is(at, ":")) {
        return null;
      }
    }
    return nearest;
  }

  private static boolean isRelative(Statement statement, VerbPhrase verb) {
    Words words = statement.words();
    int first = Math.max(statement.from(), verb.chainStart() - REACH);
    for (int at = verb.chainStart() - 1; at >= first && !words.isMark(at); at--) {
      switch (words.lower(at)) {
        case "who", "which", "that", "whom", "whose", "where", "as", "when", "while", "after" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
