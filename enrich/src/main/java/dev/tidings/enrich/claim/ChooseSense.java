package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FindAnchors.Anchor;
import dev.tidings.enrich.claim.Predicates.Predicate;

/** Chooses the class of a verb that has two meanings, by what stands behind it. */
final class ChooseSense {

  private ChooseSense() {}

  /** The predicate of an anchor: numbers are passed like a mark, shots are fired like a gun. */
  static VerbPhrase of(Words words, Anchor anchor) {
    VerbPhrase verb = anchor.verb();
    return switch (verb.predicate().lemma()) {
      case "pass" -> isMarkPassed(anchor) ? as(verb, "EXCEED") : verb;
      case "fire" -> isShot(words, verb) ? as(verb, "SHOOT") : verb;
      default -> verb;
    };
  }

  private static VerbPhrase as(VerbPhrase verb, String group) {
    Predicate predicate = verb.predicate();
    return verb.as(new Predicate(group, predicate.lemma(), predicate.form()));
  }

  /** "passed 20,000": exceeded, not approved. */
  private static boolean isMarkPassed(Anchor anchor) {
    Amount amount = anchor.amount();
    return amount != null && amount.from() == anchor.verb().at() + 1 && FindMeasured.isMark(amount);
  }

  /** "fired at the crowd", "fired 12 rockets", "shots were fired": nobody lost a job. */
  private static boolean isShot(Words words, VerbPhrase verb) {
    switch (words.lower(verb.at() + 1)) {
      case "at", "on", "into", "upon", "across", "towards", "toward" -> {
        return true;
      }
      default -> {}
    }
    for (int at = Math.max(0, verb.chainStart() - 2); at <= verb.at() + 3; at++) {
      switch (words.lower(at)) {
        case "shot", "shots", "rocket", "rockets", "missile", "missiles", "bullets", "gas" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
