package dev.tidings.aggregate.claim;

import dev.tidings.aggregate.claim.CompareClaims.Relation;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Modality;
import dev.tidings.enrich.claim.Claim.Polarity;
import dev.tidings.enrich.claim.Claim.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Picks the claim that stands for its group: what most sources can agree with now; among those the
 * most precise, of a toll the highest, of a quotation the longest. A minor one stands for none but
 * minor ones.
 */
final class PickReference {

  /** Every one is compared with every other; of more sources the latest decide. */
  private static final int MAX_VOICES = 40;

  private PickReference() {}

  /**
   * @param all the latest claim of each source, first seen first; not empty
   */
  static HeldClaim pick(Collection<HeldClaim> all) {
    List<HeldClaim> latest = new ArrayList<>(all);
    if (latest.size() > MAX_VOICES) {
      latest.sort(HeldClaim.ORDER);
      latest = latest.subList(latest.size() - MAX_VOICES, latest.size());
    }
    HeldClaim best = null;
    double bestScore = 0;
    boolean onlyMinor = latest.stream().allMatch(HeldClaim::isMinor);
    for (HeldClaim candidate : latest) {
      if (candidate.isMinor() && !onlyMinor) {
        continue;
      }
      int agreeing = 0;
      for (HeldClaim other : latest) {
        agreeing += agrees(candidate, other) ? 1 : 0;
      }
      double score = agreeing + tie(candidate, latest);
      if (best == null || score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("a group has at least one claim");
    }
    return best;
  }

  private static boolean agrees(HeldClaim candidate, HeldClaim other) {
    if (candidate.equals(other)) {
      return true;
    }
    boolean first = HeldClaim.ORDER.compare(other, candidate) < 0;
    Relation relation =
        first ? CompareClaims.compare(other, candidate) : CompareClaims.compare(candidate, other);
    return switch (relation) {
      case EQUAL, COMPATIBLE, REFINES -> true;
      case UPDATED -> first;
      default -> false;
    };
  }

  /** Less than one source's voice. */
  private static double tie(HeldClaim candidate, Collection<HeldClaim> latest) {
    Claim claim = candidate.claim();
    double score = claim.confidence() * 0.05 + claim.worth() * 0.02;
    score += claim.modality() == Modality.FACT ? 0.1 : 0;
    // What is disputed is easier to read as what one says than as what the other denies.
    score += claim.polarity() == Polarity.AFFIRMED ? 0.15 : 0;
    if (claim.quote() != null) {
      return score + 0.5 * Math.min(1, claim.quote().length() / 1000.0);
    }
    Quantity quantity = claim.quantity();
    if (quantity == null) {
      return score;
    }
    score += quantity.point() == null ? 0 : 0.2;
    score +=
        quantity.modifier() == null
            ? 0.2
            : quantity.high() != null && quantity.low() != null ? 0.15 : 0;
    double highest = 1;
    for (HeldClaim other : latest) {
      Quantity value = other.claim().quantity();
      highest = value == null ? highest : Math.max(highest, CompareQuantities.low(value));
    }
    boolean toll = candidate.isCumulative();
    return score + (toll ? 0.3 * Math.max(0, CompareQuantities.low(quantity)) / highest : 0);
  }
}
