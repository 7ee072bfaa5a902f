package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Modality;
import dev.tidings.enrich.claim.Claim.Quantity;
import java.time.Duration;

/**
 * How two claims of one group stand to each other. A conflict is only declared between different
 * sources, when both are stated as fact and what they state cannot both hold.
 */
final class CompareClaims {

  /** Values that may go up and down are compared only when published this close together. */
  private static final Duration SAME_TIME = Duration.ofHours(12);

  /** A later value so many times an earlier lower bound replaces it. */
  private static final double SURPASSES = 1.2;

  /** Log odds from which a denial is of the same that another affirms. */
  private static final double MIN_LIKENESS_DENIED = 1;

  private CompareClaims() {}

  /** How a later claim stands to an earlier one. */
  enum Relation {
    EQUAL,
    COMPATIBLE,
    REFINES,
    UPDATED,
    CONFLICT,
    UNCOMPARABLE
  }

  /**
   * @param earlier the claim published first
   * @param later the other
   */
  static Relation compare(HeldClaim earlier, HeldClaim later) {
    Claim a = earlier.claim();
    Claim b = later.claim();
    boolean sameSource = earlier.source().equals(later.source());
    if (a.modality() != b.modality()) {
      return compareModality(a, b, sameSource);
    }
    if (a.polarity() != b.polarity()) {
      if (a.quantity() != null || b.quantity() != null || !denies(earlier, later)) {
        return Relation.UNCOMPARABLE;
      }
      return sameSource ? Relation.UPDATED : Relation.CONFLICT;
    }
    Quantity q = a.quantity();
    Quantity r = b.quantity();
    if (q == null || r == null) {
      return Relation.COMPATIBLE;
    }
    if (!CompareQuantities.comparable(q, r)) {
      return Relation.UNCOMPARABLE;
    }
    if (isSurpassed(earlier, later, q, r)) {
      return Relation.UPDATED;
    }
    if (CompareQuantities.compatible(q, r)) {
      return CompareQuantities.equal(q, r)
          ? Relation.EQUAL
          : CompareQuantities.refines(r, q) ? Relation.REFINES : Relation.COMPATIBLE;
    }
    return compareDisjoint(earlier, later, sameSource);
  }

  /** Only what is surely the same can be denied by another. */
  private static boolean denies(HeldClaim one, HeldClaim other) {
    Claim.Frame a = one.claim().frame();
    Claim.Frame b = other.claim().frame();
    boolean sameClass = a.predicateClass().equals(b.predicateClass());
    boolean sameObject = ClaimLikeness.same(a.object(), b.object());
    boolean sameSubject = ClaimLikeness.same(one.subject(), other.subject());
    return (sameClass && (sameObject || sameSubject))
        || ClaimLikeness.of(one, other) >= MIN_LIKENESS_DENIED;
  }

  /** Planned, then done: news went on. Done by one, still planned for another: they differ. */
  private static Relation compareModality(Claim a, Claim b, boolean sameSource) {
    boolean wasPlanned = a.modality() == Modality.FUTURE || a.modality() == Modality.PROPOSAL;
    if (wasPlanned && b.modality() == Modality.FACT) {
      return Relation.UPDATED;
    }
    boolean stillProposed = a.modality() == Modality.FACT && b.modality() == Modality.PROPOSAL;
    boolean named = MatchClaims.isEntity(a.frame().object());
    boolean sure = a.confidence() >= 0.6 && b.confidence() >= 0.6;
    return stillProposed && named && sure && !sameSource
        ? Relation.CONFLICT
        : Relation.UNCOMPARABLE;
  }

  /** "At least 51", and later 95: both hold, but the first is out of date. */
  private static boolean isSurpassed(
      HeldClaim earlier, HeldClaim later, Quantity before, Quantity after) {
    Double least = before.low();
    Double point = after.point();
    return before.high() == null
        && least != null
        && point != null
        && point > SURPASSES * least
        && earlier.publishedAt().isBefore(later.publishedAt())
        && (isCumulative(earlier.claim()) || !isSameTime(earlier, later));
  }

  private static Relation compareDisjoint(HeldClaim earlier, HeldClaim later, boolean sameSource) {
    Claim a = earlier.claim();
    if (sameSource) {
      return Relation.UPDATED;
    }
    Quantity q = a.quantity();
    Quantity r = later.claim().quantity();
    if (a.modality() != Modality.FACT || q == null || r == null) {
      return Relation.UNCOMPARABLE;
    }
    Duration between = Duration.between(earlier.publishedAt(), later.publishedAt());
    if (isCumulative(a)) {
      boolean rises = CompareQuantities.low(r) > CompareQuantities.high(q);
      return rises && !between.isZero() ? Relation.UPDATED : Relation.CONFLICT;
    }
    if (!isSameTime(earlier, later)) {
      return Relation.UPDATED;
    }
    String subject = earlier.subject();
    boolean sameFrame = subject != null && subject.equals(later.subject());
    return sameFrame ? Relation.CONFLICT : Relation.UNCOMPARABLE;
  }

  private static boolean isSameTime(HeldClaim earlier, HeldClaim later) {
    Duration between = Duration.between(earlier.publishedAt(), later.publishedAt());
    return between.compareTo(SAME_TIME) <= 0;
  }

  /** Counts of what happened only grow as news comes in. */
  static boolean isCumulative(Claim claim) {
    return switch (claim.frame().predicateClass()) {
      case "KILL", "HURT", "CONFINE", "EVACUATE", "DISPLACE", "RESCUE", "INFECT" -> true;
      case "DESTROY", "DAMAGE", "DEPORT", "FLEE", "MISS", "KIDNAP" -> true;
      default -> false;
    };
  }
}
