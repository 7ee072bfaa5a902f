package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FindAnchors.Anchor;
import dev.tidings.enrich.claim.Predicates.Predicate;

/** Chooses the class of a verb that has two meanings, by what stands behind it. */
final class ChooseSense {

  /** Of who dies and of who is killed. */
  private static final String KILL = "KILL";

  private ChooseSense() {}

  /** The predicate of an anchor: numbers are passed like a mark, shots are fired like a gun. */
  static VerbPhrase of(Words words, Anchor anchor) {
    VerbPhrase verb = anchor.verb();
    return switch (verb.predicate().lemma()) {
      case "pass" -> isMarkPassed(anchor) ? as(verb, "EXCEED") : verb;
      case "fire" -> isShot(words, verb) ? as(verb, "SHOOT") : verb;
      case "be", "find" -> isDead(words, verb) ? as(verb, KILL).active() : verb;
      default -> verb;
    };
  }

  private static VerbPhrase as(VerbPhrase verb, String group) {
    Predicate predicate = verb.predicate();
    return verb.as(new Predicate(group, predicate.lemma(), predicate.form()));
  }

  /** "is dead", "is not dead", "was found dead": as if it said died. */
  private static boolean isDead(Words words, VerbPhrase verb) {
    int next = verb.at() + (words.is(verb.at() + 1, "not") ? 2 : 1);
    // "dead tired", "dead last"
    return words.is(next, "dead")
        && (!words.isWord(next + 1) || FunctionWords.isFunctionWord(words.lower(next + 1)));
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
