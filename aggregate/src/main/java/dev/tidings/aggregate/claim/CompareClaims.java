package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimLikeness.differ;
import static dev.tidings.aggregate.claim.ClaimLikeness.same;

import dev.tidings.aggregate.claim.CountedTerms.Rarity;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Modality;
import dev.tidings.enrich.claim.Claim.Polarity;
import dev.tidings.enrich.claim.Claim.Quantity;
import java.time.Duration;

/**
 * How two claims of one group stand to each other. A conflict is only declared between different
 * voices, when both are stated as fact and what they state cannot both hold.
 */
final class CompareClaims {

  /** Values that may go up and down are compared only when published this close together. */
  private static final Duration SAME_TIME = Duration.ofHours(12);

  /** What one estimates does not replace what another did so recently: they differ. */
  private static final Duration SAME_ESTIMATE = Duration.ofDays(3);

  /** A later value so many times an earlier lower bound replaces it. */
  private static final double SURPASSES = 1.2;

  /** Two estimates of at least so much differ when one is so many times the other. */
  private static final double FAR_ABOVE = 5;

  /** A count that is so many times smaller than an earlier one counts something else. */
  private static final double SAME_COUNT = 3;

  /** Nor does anything change by so much from one report to the next. */
  private static final double SAME_MEASURE = 20;

  private static final double MAX_WRITTEN = 1e15;

  /** Log odds from which a denial is of the same that another affirms. */
  private static final double MIN_LIKENESS_DENIED = 2.3;

  /** The same for days of what happens once. */
  private static final double MIN_LIKENESS_DATED = 1.6;

  /** The same for two numbers of one unit with verbs of their own. */
  private static final double MIN_LIKENESS_UPDATED = 0.8;

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
    boolean sameVoice = earlier.source().equals(later.source()) && !Voices.differ(a, b);
    if (!sameVoice && OnceOnly.differ(earlier.day(), later.day()) && isSure(earlier, later)) {
      return Relation.CONFLICT;
    }
    if (earlier.isQuote() || later.isQuote()) {
      // What is denied inside of a quotation is not read.
      return Relation.COMPATIBLE;
    }
    boolean minor = earlier.isMinor() || later.isMinor();
    if (!sameVoice && CompareQuantities.differAtOneEnd(a.quantity(), b.quantity())) {
      return Relation.CONFLICT;
    }
    boolean sameModality = isSameModality(a, b);
    if (minor && (sameVoice || !sameModality)) {
      return Relation.COMPATIBLE;
    }
    if (!sameModality) {
      return compareModality(a, b, sameVoice);
    }
    boolean denied = a.polarity() != b.polarity();
    if (MatchStates.areOpposite(earlier, later)) {
      return denied ? Relation.COMPATIBLE : sameVoice ? Relation.UPDATED : Relation.CONFLICT;
    }
    if (denied) {
      if (a.quantity() != null || b.quantity() != null || !denies(earlier, later)) {
        return Relation.UNCOMPARABLE;
      }
      if (Opposites.meet(a.text(), b.text())) {
        return Relation.COMPATIBLE;
      }
      return sameVoice ? Relation.UPDATED : Relation.CONFLICT;
    }
    if (!sameVoice && Ages.differ(a, b)) {
      return Relation.CONFLICT;
    }
    Quantity q = a.quantity();
    Quantity r = b.quantity();
    if (q == null || r == null) {
      return Relation.COMPATIBLE;
    }
    if (!CompareQuantities.comparable(q, r)) {
      return Relation.UNCOMPARABLE;
    }
    if (isOtherEstimate(earlier, later)) {
      return CompareQuantities.compatible(q, r) && !isFarAbove(q, r) && !isFarAbove(r, q)
          ? Relation.COMPATIBLE
          : Relation.CONFLICT;
    }
    if (isSurpassed(earlier, later, q, r)) {
      return Relation.UPDATED;
    }
    if (CompareQuantities.compatible(q, r)) {
      return CompareQuantities.equal(q, r)
          ? Relation.EQUAL
          : CompareQuantities.refines(r, q) ? Relation.REFINES : Relation.COMPATIBLE;
    }
    return compareDisjoint(earlier, later, sameVoice);
  }

  /** Of versions of one quotation that is sure; of other claims by what they have in common. */
  private static boolean isSure(HeldClaim one, HeldClaim other) {
    return (one.isQuote() && other.isQuote())
        || ClaimLikeness.of(one, other, Rarity.IN_NEWS, MIN_LIKENESS_DATED) >= MIN_LIKENESS_DATED;
  }

  /** What is alleged by one and denied by the other is stated by the one. */
  private static boolean isSameModality(Claim a, Claim b) {
    boolean denied = a.polarity() != b.polarity();
    return a.modality() == b.modality() || (denied && isStated(a) && isStated(b));
  }

  private static boolean isStated(Claim claim) {
    return claim.modality() == Modality.FACT || claim.modality() == Modality.ALLEGATION;
  }

  /** Only what is surely the same can be denied by another. */
  private static boolean denies(HeldClaim one, HeldClaim other) {
    Claim.Frame a = one.claim().frame();
    Claim.Frame b = other.claim().frame();
    boolean sameObject = same(a.object(), b.object());
    boolean sameSubject = same(one.subject(), other.subject());
    boolean sameClass =
        a.predicateClass().equals(b.predicateClass()) && Denials.isAct(a.predicateClass());
    boolean firstDenies = one.claim().polarity() == Polarity.DENIED;
    HeldClaim denied = firstDenies ? one : other;
    HeldClaim affirmed = firstDenies ? other : one;
    if (Denials.isNegative(affirmed.claim().text())) {
      // "Declined to comment", "did not answer": two ways to say that nothing was said.
      return false;
    }
    if (one.isMinor() || other.isMinor()) {
      return sameClass && (sameObject || sameSubject);
    }
    return (sameClass && (sameObject || sameSubject))
        || (sameSubject && sameObject)
        || (Denials.names(denied, affirmed)
            && ClaimLikeness.of(one, other, Rarity.IN_NEWS, MIN_LIKENESS_DENIED)
                >= MIN_LIKENESS_DENIED);
  }

  /** Planned, then done: news went on. Done by one, still planned for another: they differ. */
  private static Relation compareModality(Claim a, Claim b, boolean sameVoice) {
    boolean wasPlanned = a.modality() == Modality.FUTURE || a.modality() == Modality.PROPOSAL;
    boolean sameClass = a.frame().predicateClass().equals(b.frame().predicateClass());
    if (wasPlanned && sameClass && b.modality() == Modality.FACT) {
      return Relation.UPDATED;
    }
    boolean comparable =
        a.quantity() != null
            && b.quantity() != null
            && CompareQuantities.comparable(a.quantity(), b.quantity());
    if (comparable) {
      return CompareQuantities.compatible(a.quantity(), b.quantity())
          ? Relation.COMPATIBLE
          : Relation.UNCOMPARABLE;
    }
    boolean stillProposed = a.modality() == Modality.FACT && b.modality() == Modality.PROPOSAL;
    // Of two acts one can be done while the other is still proposed.
    boolean named =
        sameClass
            && MatchClaims.isEntity(a.frame().object())
            && same(a.frame().object(), b.frame().object());
    boolean sure = a.confidence() >= 0.6 && b.confidence() >= 0.6;
    return stillProposed && named && sure && !sameVoice ? Relation.CONFLICT : Relation.COMPATIBLE;
  }

  /** Whether two who are named put a sum of money on the same, soon after one another. */
  private static boolean isOtherEstimate(HeldClaim earlier, HeldClaim later) {
    Claim a = earlier.claim();
    Claim b = later.claim();
    Quantity quantity = a.quantity();
    return quantity != null
        && !quantity.unit().isEmpty()
        && Character.isUpperCase(quantity.unit().charAt(0))
        && a.modality() == Modality.FACT
        && Voices.differ(a, b)
        && same(a.frame().object(), b.frame().object())
        && a.frame().predicateClass().equals(b.frame().predicateClass())
        && Duration.between(earlier.publishedAt(), later.publishedAt()).compareTo(SAME_ESTIMATE)
            <= 0;
  }

  /** "At least 2 billion" and "at least 20 billion" can both hold, but nobody means both. */
  private static boolean isFarAbove(Quantity less, Quantity more) {
    Double low = less.low();
    Double high = more.low();
    return less.high() == null
        && low != null
        && high != null
        && less.unit().equals(more.unit())
        && high > FAR_ABOVE * low;
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
        && (earlier.isCumulative() || !isSameTime(earlier, later));
  }

  private static Relation compareDisjoint(HeldClaim earlier, HeldClaim later, boolean sameVoice) {
    Claim a = earlier.claim();
    if (sameVoice) {
      return Relation.UPDATED;
    }
    Claim b = later.claim();
    Quantity q = a.quantity();
    Quantity r = b.quantity();
    if (a.modality() != Modality.FACT || q == null || r == null) {
      return Relation.UNCOMPARABLE;
    }
    if (later.numbers().contains(written(q)) || earlier.numbers().contains(written(r))) {
      // "50 percent are Muslims and 40 percent Christians": who tells both tells no other.
      return Relation.UNCOMPARABLE;
    }
    Duration between = Duration.between(earlier.publishedAt(), later.publishedAt());
    if (earlier.isCumulative()) {
      boolean rises = CompareQuantities.low(r) > CompareQuantities.high(q);
      if (rises && !between.isZero()) {
        return Relation.UPDATED;
      }
      double ratio = CompareQuantities.low(q) / Math.max(1, CompareQuantities.high(r));
      return ratio > SAME_COUNT ? Relation.UNCOMPARABLE : Relation.CONFLICT;
    }
    double larger = Math.max(CompareQuantities.low(q), CompareQuantities.low(r));
    double smaller = Math.min(CompareQuantities.high(q), CompareQuantities.high(r));
    if (larger > SAME_MEASURE * Math.max(1, smaller)) {
      return Relation.UNCOMPARABLE;
    }
    if (differ(a.frame().object(), b.frame().object())
        && !CompareQuantities.names(a.frame().object(), q, b.frame().object(), r)) {
      return Relation.UNCOMPARABLE;
    }
    boolean sameClass = earlier.countClass().equals(later.countClass());
    if (!sameClass
        && ClaimLikeness.of(earlier, later, Rarity.IN_NEWS, MIN_LIKENESS_UPDATED)
            < MIN_LIKENESS_UPDATED) {
      return Relation.UNCOMPARABLE;
    }
    if (!isSameTime(earlier, later)) {
      return Relation.UPDATED;
    }
    String subject = earlier.subject();
    boolean sameFrame = subject != null && subject.equals(later.subject());
    return sameFrame ? Relation.CONFLICT : Relation.UNCOMPARABLE;
  }

  /** As {@link HeldClaim#numbers} have it; empty for a number of words. */
  private static String written(Quantity quantity) {
    Double point = quantity.point();
    if (point == null || point != Math.rint(point) || point >= MAX_WRITTEN) {
      return "";
    }
    return Long.toString((long) (double) point);
  }

  private static boolean isSameTime(HeldClaim earlier, HeldClaim later) {
    Duration between = Duration.between(earlier.publishedAt(), later.publishedAt());
    return between.compareTo(SAME_TIME) <= 0;
  }
}
