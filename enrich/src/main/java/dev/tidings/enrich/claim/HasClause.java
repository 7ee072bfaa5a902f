package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.InflectVerb.Form;

/** Whether words hold a clause: a verb of their own, not one of a relative or adverbial clause. */
final class HasClause {

  private final Predicates predicates;
  private final NounPhrase nounPhrase;

  HasClause(Predicates predicates, NounPhrase nounPhrase) {
    this.predicates = predicates;
    this.nounPhrase = nounPhrase;
  }

  /** Any verb that can carry a clause, whichever it carries. */
  boolean hasVerb(Words words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (isFinite(words, i) || isPast(words, i, from) || isPlainForm(words, i, from)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a verb carries the words as a whole: "found no bodies in the part that had been pumped
   * dry" has none behind "found".
   *
   * @param participles whether a verb in -ed without an auxiliary counts
   */
  boolean hasClause(Words words, int from, int end, boolean participles) {
    return hasClause(words, from, end, participles, -1);
  }

  /**
   * The same where one word is known to be a verb.
   *
   * @param known the word; -1 for none
   */
  boolean hasClause(Words words, int from, int end, boolean participles, int known) {
    boolean inside = false;
    int at = from;
    while (at < end) {
      if (at > from && opensInnerClause(words, at)) {
        inside = true;
        at++;
        continue;
      }
      boolean finite = at == known || isFinite(words, at) || isPlainForm(words, at, from);
      boolean verb = finite || isPast(words, at, from);
      if (verb && !inside && (finite || participles)) {
        return true;
      }
      while (verb && at + 1 < end && isVerbGroup(words, at + 1)) {
        at++;
      }
      inside &= !verb;
      at++;
    }
    return false;
  }

  private boolean isFinite(Words words, int at) {
    String lower = words.lower(at);
    return FunctionWords.isAuxiliary(lower)
        || lower.endsWith("n't")
        // "it's" is cut into a pronoun and a mark of possession
        || (words.possessive(at) && FunctionWords.isPronoun(lower))
        || lower.endsWith("'re")
        || lower.endsWith("'ll")
        || lower.endsWith("'ve")
        || lower.endsWith("'d")
        || nounPhrase.isFiniteVerb(words, at);
  }

  private boolean isPlainForm(Words words, int at, int from) {
    Predicates.Predicate verb = predicates.verb(words.lower(at));
    if (at == from || verb == null) {
      return false;
    }
    String before = words.lower(at - 1);
    return FunctionWords.isPronoun(before)
        || (verb.form() == Form.BASE
            && FindPredicates.isPastOfSameForm(verb.lemma())
            && FunctionWords.isDeterminer(words.lower(at + 1))
            && !FunctionWords.isFunctionWord(before)
            && words.isWord(at - 1));
  }

  private boolean isVerbGroup(Words words, int at) {
    return FunctionWords.isAuxiliary(words.lower(at)) || predicates.verbAt(words, at) != null;
  }

  private boolean isPast(Words words, int at, int from) {
    Predicates.Predicate verb = predicates.verbAt(words, at);
    return at > from
        && verb != null
        && verb.form() == Form.PAST
        && (!FunctionWords.isDeterminer(words.lower(at - 1)) || words.is(at - 1, "that"))
        && !FunctionWords.isPreposition(words.lower(at - 1));
  }

  private static boolean opensInnerClause(Words words, int at) {
    return switch (words.lower(at)) {
      case "who", "which", "that", "whose", "where", "when", "while", "after" -> true;
      case "before", "because", "since", "until", "if" -> true;
      // not "as many as", "such as"
      case "as" -> !words.is(at - 2, "as") && !words.is(at - 1, "such") && !words.is(at + 2, "as");
      default -> false;
    };
  }
}
