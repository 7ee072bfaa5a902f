package dev.tidings.enrich.claim;

import org.jspecify.annotations.Nullable;

/** Gives a bare number the unit that its predicate implies: whoever is detained is people. */
final class WithUnit {

  private WithUnit() {}

  /** The quantity with its unit, or null if nobody can tell what is counted. */
  static @Nullable Amount of(@Nullable Amount amount, VerbPhrase verb) {
    if (amount == null || (amount.hasUnit() && !isVague(amount))) {
      return amount;
    }
    if (FindGovernor.isHarm(verb.predicate().group())) {
      return amount.withUnit("people");
    }
    return amount.hasUnit() ? amount : null;
  }

  private static boolean isVague(Amount amount) {
    return switch (amount.quantity().unit()) {
      case "toll", "total", "number" -> true;
      default -> false;
    };
  }
}
