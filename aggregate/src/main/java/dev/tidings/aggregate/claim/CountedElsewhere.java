package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimLikeness.differ;

import dev.tidings.enrich.claim.Claim.Quantity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether what two claims count is not at the same place, or is a part of the whole. */
final class CountedElsewhere {

  private CountedElsewhere() {}

  /** Whether both count something, and not at the same place. */
  static boolean are(HeldClaim one, HeldClaim other) {
    Quantity q = one.claim().quantity();
    Quantity r = other.claim().quantity();
    if (q == null || r == null) {
      return false;
    }
    String place = one.place();
    String otherPlace = other.place();
    boolean within = isSmall(place) ? otherPlace == null : place == null && isSmall(otherPlace);
    return within || isPart(one, other) || differ(place, otherPlace);
  }

  /** A country's count and a continent's may be worded alike, and the smaller may come later. */
  private static boolean isPart(HeldClaim one, HeldClaim other) {
    Quantity q = one.claim().quantity();
    Quantity r = other.claim().quantity();
    if (q == null || r == null || !CompareQuantities.comparable(q, r)) {
      return false;
    }
    // An airline's cancelled flights are some of all that were cancelled.
    boolean byOne = MatchClaims.isEntity(one.subject()) != MatchClaims.isEntity(other.subject());
    if (byOne
        && MatchClaims.isCount(q)
        && !q.unit().equals("people")
        && CompareQuantities.far(q, r)) {
      return true;
    }
    if ((one.place() == null) == (other.place() == null)) {
      return false;
    }
    if (!one.countClass().equals(other.countClass())) {
      return !Objects.equals(q.point(), r.point());
    }
    boolean first = HeldClaim.ORDER.compare(one, other) < 0;
    boolean falls = CompareQuantities.low(first ? r : q) < CompareQuantities.low(first ? q : r);
    return one.isCumulative() && falls && CompareQuantities.apart(q, r);
  }

  /** A place that no table of names has: what is counted there is a part of the whole. */
  private static boolean isSmall(@Nullable String place) {
    return place != null && place.startsWith("x:");
  }
}
