package dev.tidings.aggregate.claim;

import dev.tidings.aggregate.claim.CompareClaims.Relation;
import dev.tidings.aggregate.claim.CountedTerms.Rarity;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts claims that go with what stands for their group from those among them that contradict
 * others: a report of a report goes with both "it will" and "it will not", but these two differ.
 */
final class PartSides {

  /** Every one is compared with every other; of more the latest are. */
  private static final int MAX_VOICES = 40;

  private PartSides() {}

  /** Those that contradict most others, until no two contradict one another; the worst first. */
  static List<HeldClaim> against(List<HeldClaim> supporting) {
    int first = Math.max(0, supporting.size() - MAX_VOICES);
    List<HeldClaim> left = new ArrayList<>(supporting.subList(first, supporting.size()));
    List<HeldClaim> against = new ArrayList<>(0);
    HeldClaim worst = worst(left);
    while (worst != null) {
      left.remove(worst);
      against.add(worst);
      worst = worst(left);
    }
    return against;
  }

  /** Why it is against them. */
  static String explain(List<HeldClaim> supporting, HeldClaim against) {
    for (HeldClaim claim : supporting) {
      if (contradict(claim, against)) {
        return ExplainConflict.explain(claim, against);
      }
    }
    return "";
  }

  /** Of those that contradict equally many, one that denies, else the latest. */
  private static @org.jspecify.annotations.Nullable HeldClaim worst(List<HeldClaim> claims) {
    HeldClaim worst = null;
    int most = 0;
    for (HeldClaim claim : claims) {
      int contradicted = 0;
      for (HeldClaim other : claims) {
        contradicted += !claim.equals(other) && contradict(claim, other) ? 2 : 0;
      }
      boolean denies = claim.claim().polarity() == dev.tidings.enrich.claim.Claim.Polarity.DENIED;
      contradicted += contradicted > 0 && denies ? 1 : 0;
      if (contradicted > 0 && contradicted >= most) {
        worst = claim;
        most = contradicted;
      }
    }
    return worst;
  }

  static boolean contradict(HeldClaim one, HeldClaim other) {
    boolean first = HeldClaim.ORDER.compare(one, other) < 0;
    HeldClaim earlier = first ? one : other;
    HeldClaim later = first ? other : one;
    return CompareClaims.compare(earlier, later) == Relation.CONFLICT
        && MatchClaims.match(earlier, later, Rarity.IN_NEWS) != null;
  }
}
