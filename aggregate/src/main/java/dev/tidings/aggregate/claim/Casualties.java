package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What befell those who are counted, by whichever word it is said: "killed", "dead", "the toll",
 * "known to have died". Such a count only grows as news comes in.
 */
final class Casualties {

  private static final Set<String> CUMULATIVE =
      Set.of(
          "KILL",
          "HURT",
          "CONFINE",
          "EVACUATE",
          "DISPLACE",
          "RESCUE",
          "INFECT",
          "DESTROY",
          "DAMAGE",
          "DEPORT",
          "FLEE",
          "MISS",
          "KIDNAP",
          "CANCEL");

  private static final Set<Long> DEATH =
      Words.numbers("died", "dead", "deaths", "dying", "killed", "killing", "toll", "fatalities");

  private static final Set<Long> HARM =
      Words.numbers("injured", "injuries", "wounded", "hurt", "missing", "displaced", "evacuated");

  /** Words of a count that is kept and goes on. */
  private static final Set<Long> TALLY =
      Words.numbers(
          "toll",
          "counted",
          "count",
          "confirmed",
          "known",
          "number",
          "rose",
          "risen",
          "climbed",
          "passed",
          "total",
          "now",
          "figure");

  private Casualties() {}

  static boolean isTally(Words words) {
    return words.hasAny(TALLY);
  }

  static boolean isCumulative(String predicateClass) {
    return CUMULATIVE.contains(predicateClass);
  }

  /** Class of what is counted: the predicate's, or that of the only harm that the words name. */
  static String classOf(Claim claim, Words words) {
    String predicateClass = claim.frame().predicateClass();
    return !isCumulative(predicateClass)
            && isOfPeople(claim.quantity())
            && words.hasAny(DEATH)
            && !words.hasAny(HARM)
        ? "KILL"
        : predicateClass;
  }

  private static boolean isOfPeople(Claim.@Nullable Quantity quantity) {
    return quantity != null && quantity.unit().equals("people");
  }
}
