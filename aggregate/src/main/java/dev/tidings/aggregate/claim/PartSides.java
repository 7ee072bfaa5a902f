package dev.tidings.aggregate.claim;

import dev.tidings.aggregate.claim.CompareClaims.Relation;
import dev.tidings.aggregate.claim.CountedTerms.Rarity;
import dev.tidings.enrich.claim.Claim.Polarity;
import java.util.ArrayList;
import java.util.BitSet;
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
    List<HeldClaim> claims = supporting.subList(first, supporting.size());
    List<BitSet> contradicted = contradicted(claims);
    List<HeldClaim> against = new ArrayList<>(0);
    for (int worst = worst(claims, contradicted); worst >= 0; worst = worst(claims, contradicted)) {
      against.add(claims.get(worst));
      contradicted.get(worst).clear();
      for (BitSet others : contradicted) {
        others.clear(worst);
      }
    }
    return against;
  }

  /** Which of the others each contradicts, by their places. */
  private static List<BitSet> contradicted(List<HeldClaim> claims) {
    List<BitSet> contradicted = new ArrayList<>(claims.size());
    for (int i = 0; i < claims.size(); i++) {
      contradicted.add(new BitSet());
      for (int j = 0; j < i; j++) {
        if (contradict(claims.get(i), claims.get(j))) {
          contradicted.get(i).set(j);
          contradicted.get(j).set(i);
        }
      }
    }
    return contradicted;
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

  /** Of those that contradict equally many, one that denies, else the latest; -1 if none does. */
  private static int worst(List<HeldClaim> claims, List<BitSet> contradicted) {
    int worst = -1;
    int most = 0;
    for (int i = 0; i < claims.size(); i++) {
      int count = 2 * contradicted.get(i).cardinality();
      boolean denies = claims.get(i).claim().polarity() == Polarity.DENIED;
      count += count > 0 && denies ? 1 : 0;
      if (count > 0 && count >= most) {
        worst = i;
        most = count;
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
