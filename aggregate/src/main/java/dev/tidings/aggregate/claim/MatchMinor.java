package dev.tidings.aggregate.claim;

import java.util.HashSet;
import java.util.Set;

/**
 * What keeps a minor claim apart from another: its clause may hold a number that is no quantity of
 * its frame, and a number of one is not another number of the other.
 */
final class MatchMinor {

  /** Smaller numbers may be days of a month. */
  private static final double MOST_DAYS = 31;

  private static final double FIRST_YEAR = 1900;
  private static final double LAST_YEAR = 2100;

  /** Digits of the longest number that is read. */
  private static final int MAX_DIGITS = 15;

  private MatchMinor() {}

  static boolean isOneMinor(HeldClaim one, HeldClaim other) {
    return one.isMinor() || other.isMinor();
  }

  /** Whether one is minor, and both have numbers of which none is of both. */
  static boolean haveOtherNumbers(HeldClaim one, HeldClaim other) {
    if (!isOneMinor(one, other)) {
      return false;
    }
    Set<Double> numbers = counts(one);
    Set<Double> others = numbers.isEmpty() ? Set.of() : counts(other);
    return !others.isEmpty() && numbers.stream().noneMatch(others::contains);
  }

  /** Its numbers that are no dates. */
  private static Set<Double> counts(HeldClaim claim) {
    Set<Double> counts = new HashSet<>();
    for (String text : claim.numbers()) {
      double number = text.length() > MAX_DIGITS ? 0 : Double.parseDouble(text);
      boolean year = number >= FIRST_YEAR && number <= LAST_YEAR;
      if (number > MOST_DAYS && !year) {
        counts.add(number);
      }
    }
    return counts;
  }
}
