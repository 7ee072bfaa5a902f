package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims of a story are about the same: the same frame first, then enough of the same
 * words. Quantity, polarity, modality and speaker do not matter here; they are what may differ.
 */
final class MatchClaims {

  /** Less sure extractions are shown, never grouped. */
  static final double MIN_CONFIDENCE = 0.5;

  /** Share of weight two statements have in common when their frames agree in full. */
  static final double MIN_OVERLAP = 0.37;

  /** The same when part of a frame is missing. */
  static final double MIN_OVERLAP_PARTIAL = 0.5;

  /** Counts of one kind, about one subject, need no more than this. */
  static final double MIN_OVERLAP_COUNT = 0.12;

  /** How likely two statements that share a subject or an object say the same. */
  static final double MIN_LIKENESS = 0.6;

  private MatchClaims() {}

  /** Why both are one, or null if they are not or if that cannot be told. */
  static @Nullable String match(HeldClaim one, HeldClaim other) {
    if (one.isQuote() != other.isQuote()) {
      return null;
    }
    Claim a = one.claim();
    Claim b = other.claim();
    if (a.confidence() < MIN_CONFIDENCE || b.confidence() < MIN_CONFIDENCE) {
      return null;
    }
    return one.isQuote() ? MatchQuotes.match(one, other) : matchFrames(one, other);
  }

  /** Whether both name a place, and not the same: no third claim makes them one. */
  static boolean elsewhere(HeldClaim one, HeldClaim other) {
    return differ(one.claim().frame().place(), other.claim().frame().place());
  }

  private static @Nullable String matchFrames(HeldClaim one, HeldClaim other) {
    Claim.Frame a = one.claim().frame();
    Claim.Frame b = other.claim().frame();
    if (!a.predicateClass().equals(b.predicateClass())
        || differ(a.place(), b.place())
        || apart(one.claim().time(), other.claim().time())) {
      return null;
    }
    Claim.Quantity q = one.claim().quantity();
    Claim.Quantity r = other.claim().quantity();
    boolean counted = q != null && r != null;
    if (q != null && r != null && !CompareQuantities.comparable(q, r)) {
      return null;
    }
    boolean sameSubject = same(one.subject(), other.subject());
    boolean sameObject = same(a.object(), b.object());
    boolean subjectsDiffer = differ(one.subject(), other.subject());
    double overlap = WeighTerms.overlap(one.terms(), other.terms());
    if (counted) {
      return matchCounts(one, other, sameSubject, sameObject, subjectsDiffer, overlap);
    }
    if (subjectsDiffer || differ(a.object(), b.object())) {
      boolean entityObject = sameObject && isEntity(a.object());
      return entityObject && !bothEntities(one, other) && overlap >= MIN_OVERLAP / 2
          ? "same predicate " + a.predicateClass() + " of " + a.object()
          : null;
    }
    if (sameSubject && sameObject && overlap >= MIN_OVERLAP) {
      return "same subject, predicate " + a.predicateClass() + " and object";
    }
    boolean entity =
        (sameSubject && isEntity(one.subject())) || (sameObject && isEntity(a.object()));
    double needed = entity ? MIN_OVERLAP : MIN_OVERLAP_PARTIAL;
    boolean alike =
        overlap >= needed
            || (overlap >= needed / 2
                && SentenceLikeness.of(one.claim().text(), other.claim().text()) >= MIN_LIKENESS);
    if ((sameSubject || sameObject) && alike) {
      return "same predicate "
          + a.predicateClass()
          + (sameSubject ? " and subject" : " and object");
    }
    return null;
  }

  private static @Nullable String matchCounts(
      HeldClaim one,
      HeldClaim other,
      boolean sameSubject,
      boolean sameObject,
      boolean subjectsDiffer,
      double overlap) {
    Claim.Frame frame = one.claim().frame();
    if (differ(frame.object(), other.claim().frame().object())) {
      return null;
    }
    if (sameSubject && sameObject && overlap >= MIN_OVERLAP_COUNT) {
      return "the same count: " + frame.predicateClass() + ", " + frame.object();
    }
    boolean toll = CompareClaims.isCumulative(one.claim()) && sameObject;
    if (toll && !bothEntities(one, other) && overlap >= MIN_OVERLAP_COUNT) {
      return "the same toll: " + frame.predicateClass() + ", " + frame.object();
    }
    boolean close = !subjectsDiffer && overlap >= MIN_OVERLAP;
    return close ? "the same quantity in the same words" : null;
  }

  private static boolean bothEntities(HeldClaim one, HeldClaim other) {
    return isEntity(one.subject())
        && isEntity(other.subject())
        && !same(one.subject(), other.subject());
  }

  static boolean isEntity(@Nullable String id) {
    return id != null && (id.startsWith("wd:") || id.startsWith("x:"));
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  /** Whether both hold at times of their own that have nothing in common. */
  private static boolean apart(Claim.@Nullable ClaimTime one, Claim.@Nullable ClaimTime other) {
    return one != null
        && other != null
        && (before(one.to(), other.from()) || before(other.to(), one.from()));
  }

  private static boolean before(@Nullable Instant end, @Nullable Instant start) {
    return end != null && start != null && !end.isAfter(start);
  }
}
