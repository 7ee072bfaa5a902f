package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Predicates.Predicate;

/**
 * A predicate in its sentence.
 *
 * @param at the verb or event noun
 * @param chainStart first of its auxiliaries and adverbs; the same as {@code at} if it has none
 * @param predicate the word's class and lemma
 * @param finite whether it carries its clause
 * @param passive whether what it is done to stands before it
 * @param negated whether it is denied
 */
record VerbPhrase(
    int at, int chainStart, Predicate predicate, boolean finite, boolean passive, boolean negated) {

  VerbPhrase as(Predicate other) {
    return new VerbPhrase(at, chainStart, other, finite, passive, negated);
  }

  /** The same of who stands before it. */
  VerbPhrase active() {
    return new VerbPhrase(at, chainStart, predicate, finite, false, negated);
  }

  /** The same as if it carried a clause of its own. */
  VerbPhrase asFinite() {
    return new VerbPhrase(at, chainStart, predicate, true, passive, negated);
  }

  boolean isNoun() {
    return predicate.form() == null;
  }

  /** Verbs that say little by themselves. */
  boolean isGeneric() {
    return switch (predicate.group()) {
      case "BE", "HAVE", "DO", "SAY", "THINK", "FEEL", "WANT", "KNOW", "SEE", "GET", "MAKE" -> true;
      case "LOOK", "SEEM", "APPEAR", "LIKE", "MEAN", "INCLUDE", "USE", "HEAR", "REMAIN" -> true;
      case "COME", "GO", "PUT", "TAKE", "GIVE", "KEEP", "EXPECT", "LET", "BECOME", "ASK" -> true;
      case "HIGHLIGHT", "UNDERSCORE", "REFLECT", "ILLUSTRATE", "STRESS", "EMPHASIZE" -> true;
      case "EMPHASISE", "RELATE", "INVOLVE", "CONCERN", "TRY", "WRITE", "SPEAK", "LAST" -> true;
      case "AIM", "SERVE", "FACE", "FIND", "SHOW", "SET", "CONTINUE", "LEAD", "HOLD" -> true;
      default -> false;
    };
  }
}
