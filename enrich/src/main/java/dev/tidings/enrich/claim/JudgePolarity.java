package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Claim.Polarity;

/** Whether a statement affirms or denies what its predicate says. */
final class JudgePolarity {

  private static final int REACH = 7;

  /** Words of a subject with what describes it. */
  private static final int SUBJECT = 18;

  private JudgePolarity() {}

  /**
   * @param counted whether the predicate has a quantity: "no 12 people" is not said
   */
  static Polarity judge(Statement statement, VerbPhrase verb, boolean counted) {
    Words words = statement.words();
    boolean noneOf = !counted && deniesObject(words, verb);
    boolean inside =
        verb.negated()
            || noneOf
            || isNoneOf(statement, verb)
            || isUnlikely(statement, verb)
            || isDeniedBefore(words, verb);
    return inside != deniedOutside(statement, verb) ? Polarity.DENIED : Polarity.AFFIRMED;
  }

  /** Whether it is denied by the word that attributes it, or at the end: "is a hoax". */
  static boolean deniedOutside(Statement statement, VerbPhrase verb) {
    return "deny".equals(statement.cue()) || DeniedAtEnd.of(statement, verb) >= 0;
  }

  /** "None of the 12 plants closed". */
  private static boolean isNoneOf(Statement statement, VerbPhrase verb) {
    Words words = statement.words();
    int first = Math.max(statement.from(), verb.chainStart() - REACH);
    for (int at = verb.chainStart() - 1; at >= first && !words.isMark(at); at--) {
      if (words.is(at + 1, "of") && (words.is(at, "none") || words.is(at, "neither"))) {
        return true;
      }
    }
    return false;
  }

  /** "refused to close", "did not agree to close", "was cleared of killing". */
  private static boolean isDeniedBefore(Words words, VerbPhrase verb) {
    int before = verb.chainStart() - 1;
    if (words.is(before, "of")) {
      return words.is(before - 1, "acquitted") || words.is(before - 1, "cleared");
    }
    if (!words.is(before + 1, "to")) {
      return false;
    }
    boolean negated = FindPredicates.isNegation(words.lower(before - 1));
    return switch (words.lower(before)) {
      case "refused", "refuses", "refusing", "failed", "fails", "declined", "declines" -> !negated;
      case "refuse", "fail", "decline" -> !negated;
      case "yet" -> FunctionWords.isAuxiliary(words.lower(before - 1));
      default -> negated;
    };
  }

  /** "it is extremely unlikely that he has it", "there is no proof that he has it". */
  private static boolean isUnlikely(Statement statement, VerbPhrase verb) {
    Words words = statement.words();
    int first = Math.max(statement.from(), verb.chainStart() - REACH);
    for (int at = verb.chainStart() - 2; at >= first && !words.isMark(at); at--) {
      if (words.is(at + 1, "that") && (words.is(at, "unlikely") || isNoProof(words, at))) {
        return true;
      }
    }
    return false;
  }

  /** "no proof", "no credible evidence", "without evidence". */
  private static boolean isNoProof(Words words, int at) {
    boolean no = words.is(at - 1, "no") || words.is(at - 2, "no") || words.is(at - 1, "without");
    return no
        && switch (words.lower(at)) {
          case "proof", "evidence", "indication", "sign", "basis", "truth" -> true;
          default -> false;
        };
  }

  private static boolean deniesObject(Words words, VerbPhrase verb) {
    return isNobody(words, verb)
        || words.is(verb.at() + 1, "no")
        || words.is(verb.chainStart() - 1, "nobody")
        || words.is(verb.at() + 1, "nobody")
        || words.is(verb.chainStart() - 2, "no")
        || words.is(verb.chainStart() - 1, "none");
  }

  /** "no one in the meeting on Tuesday made any mention": over what describes the subject. */
  private static boolean isNobody(Words words, VerbPhrase verb) {
    int first = Math.max(0, verb.chainStart() - SUBJECT);
    for (int at = verb.chainStart() - 1; at > first; at--) {
      if (words.is(at, "one") && words.is(at - 1, "no")) {
        return true;
      }
      boolean ends =
          words.isMark(at)
              || FunctionWords.isAuxiliary(words.lower(at))
              || FunctionWords.isConjunction(words.lower(at))
              || FindSubject.isRelative(words.lower(at));
      if (ends) {
        return false;
      }
    }
    return false;
  }
}
