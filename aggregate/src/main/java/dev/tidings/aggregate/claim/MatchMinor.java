package dev.tidings.aggregate.claim;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What keeps a minor claim apart from another: its clause may hold a number that is no quantity of
 * its frame, and a number of one is not another number of the other.
 */
final class MatchMinor {

  /** Smaller numbers may be days of a month. */
  private static final double MOST_DAYS = 31;

  private static final double FIRST_YEAR = 1900;
  private static final double LAST_YEAR = 2100;

  /** Dates and versions have two points, and other scripts have digits of their own. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,15})?");

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
      double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : 0;
      boolean year = number >= FIRST_YEAR && number <= LAST_YEAR;
      if (number > MOST_DAYS && !year) {
        counts.add(number);
      }
    }
    return counts;
  }
}
