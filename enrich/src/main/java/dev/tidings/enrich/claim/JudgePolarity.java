package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Claim.Polarity;

/** Whether a statement affirms or denies what its predicate says. */
final class JudgePolarity {

  private static final int REACH = 7;

  private JudgePolarity() {}

  /**
   * @param counted whether the predicate has a quantity: "no 12 people" is not said
   */
  static Polarity judge(Statement statement, VerbPhrase verb, boolean counted) {
    Words words = statement.words();
    boolean noneOf = !counted && deniesObject(words, verb);
    boolean inside = verb.negated() || noneOf || isUnlikely(statement, verb);
    return inside != deniedOutside(statement, verb) ? Polarity.DENIED : Polarity.AFFIRMED;
  }

  /** Whether it is denied by the word that attributes it, or at the end: "is a hoax". */
  static boolean deniedOutside(Statement statement, VerbPhrase verb) {
    return "deny".equals(statement.cue()) || DeniedAtEnd.of(statement, verb) >= 0;
  }

  /** "it is extremely unlikely that he has it". */
  private static boolean isUnlikely(Statement statement, VerbPhrase verb) {
    Words words = statement.words();
    int first = Math.max(statement.from(), verb.chainStart() - REACH);
    for (int at = verb.chainStart() - 2; at >= first && !words.isMark(at); at--) {
      if (words.is(at, "unlikely") && words.is(at + 1, "that")) {
        return true;
      }
    }
    return false;
  }

  private static boolean deniesObject(Words words, VerbPhrase verb) {
    boolean nobody =
        words.is(verb.chainStart() - 1, "one") && words.is(verb.chainStart() - 2, "no");
    return nobody
        || words.is(verb.at() + 1, "no")
        || words.is(verb.chainStart() - 1, "nobody")
        || words.is(verb.at() + 1, "nobody")
        || words.is(verb.chainStart() - 2, "no")
        || words.is(verb.chainStart() - 1, "none");
  }
}
