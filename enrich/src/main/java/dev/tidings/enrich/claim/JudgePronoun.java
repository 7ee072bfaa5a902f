package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FrameStatement.Argument;

/** Whether an "it" stands for something. */
final class JudgePronoun {

  private JudgePronoun() {}

  /**
   * "it was impossible to know", "it is clear that", "it was the wind that": it stands for none.
   */
  static boolean isEmpty(Statement statement, Argument pronoun) {
    Words words = statement.words();
    int verb = pronoun.end();
    boolean be = false;
    while (verb < statement.end()
        && (FunctionWords.isAuxiliary(words.lower(verb))
            || FindPredicates.isNegation(words.lower(verb)))) {
      be |= FunctionWords.isBe(words.lower(verb));
      verb++;
    }
    if (!be) {
      return false;
    }
    for (int at = verb; at < Math.min(statement.end(), verb + 12); at++) {
      String lower = words.lower(at);
      if (lower.equals("that") || lower.equals("whether") || lower.equals("how")) {
        return true;
      }
      boolean infinitive = lower.equals("to") && at - verb <= 4;
      if (infinitive && Predicates.of("en").verb(words.lower(at + 1)) != null) {
        return true;
      }
    }
    return false;
  }
}
