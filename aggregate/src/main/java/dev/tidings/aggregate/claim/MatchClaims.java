package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimLikeness.apart;
import static dev.tidings.aggregate.claim.ClaimLikeness.differ;
import static dev.tidings.aggregate.claim.ClaimLikeness.same;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Quantity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims of a story are about the same: quotations by their words, counts of one kind
 * by what is counted, all else by what their words and frames have in common. Quantity, polarity,
 * modality and speaker do not matter here; they are what may differ.
 */
final class MatchClaims {

  /** Less sure extractions are shown, never grouped. */
  static final double MIN_CONFIDENCE = 0.5;

  /** Log odds from which two claims are one. */
  static final double MIN_LIKENESS = -1.0;

  /** The same for two with numbers that count things of another kind. */
  static final double MIN_LIKENESS_OTHER_UNIT = 0;

  /**
   * The same for two of different actors or counted at different places: one may hold the other.
   */
  static final double MIN_LIKENESS_ELSEWHERE = 0.8;

  /** Who says two things in one article seldom means the same. */
  private static final double ONE_ARTICLE = 1.5;

  /** Share of weight two counts of one kind have in common. */
  static final double MIN_OVERLAP_COUNT = 0.12;

  private MatchClaims() {}

  /** Why both are one, or null if they are not or if that cannot be told. */
  static @Nullable String match(HeldClaim one, HeldClaim other) {
    if (one.claim().confidence() < MIN_CONFIDENCE || other.claim().confidence() < MIN_CONFIDENCE) {
      return null;
    }
    if (oneSentence(one, other)) {
      return null;
    }
    if (one.isQuote() && other.isQuote()) {
      return MatchQuotes.match(one, other);
    }
    if (one.isQuote() != other.isQuote()) {
      return MatchQuotes.matchRetold(one, other);
    }
    String count = matchCounts(one, other);
    if (count == null && deniesFrame(one, other)) {
      return "one denies what the other affirms: " + DescribeMatch.sharedFrame(one, other);
    }
    return count == null ? matchWords(one, other) : count;
  }

  /** Somebody named did and did not do the same, and to what has a word in common. */
  private static boolean deniesFrame(HeldClaim one, HeldClaim other) {
    Claim.Frame frame = one.claim().frame();
    Claim.Frame otherFrame = other.claim().frame();
    return one.claim().polarity() != other.claim().polarity()
        && one.claim().modality() == other.claim().modality()
        && isEntity(one.subject())
        && same(one.subject(), other.subject())
        && frame.predicateClass().equals(otherFrame.predicateClass())
        && !frame.predicateClass().equals("BE")
        && !frame.predicateClass().equals("HAVE")
        && !(isEntity(frame.object())
            && isEntity(otherFrame.object())
            && !same(frame.object(), otherFrame.object()))
        && DescribeMatch.sharesMore(one, other);
  }

  /** Two values of one article or of two places: no third claim makes them one. */
  static boolean excludes(HeldClaim one, HeldClaim other) {
    Quantity q = one.claim().quantity();
    Quantity r = other.claim().quantity();
    return q != null
        && r != null
        && (elsewhere(one, other) || one.articleId().equals(other.articleId()))
        && CompareQuantities.comparable(q, r)
        && CompareQuantities.apart(q, r);
  }

  /** What cannot both hold, while nothing tells that it is said of the same. */
  private static boolean unrelated(HeldClaim one, HeldClaim other) {
    Quantity q = one.claim().quantity();
    Quantity r = other.claim().quantity();
    boolean denied = one.claim().polarity() != other.claim().polarity();
    boolean disjoint =
        q != null
            && r != null
            && CompareQuantities.comparable(q, r)
            && !CompareQuantities.compatible(q, r);
    boolean first = HeldClaim.ORDER.compare(one, other) < 0;
    return (denied || disjoint)
        && (first ? CompareClaims.compare(one, other) : CompareClaims.compare(other, one))
            == CompareClaims.Relation.UNCOMPARABLE;
  }

  /** "A lost seats", "B lost seats": the same in the same words, of another. */
  private static boolean doneByOthers(HeldClaim one, HeldClaim other) {
    return isEntity(one.subject())
        && isEntity(other.subject())
        && differ(one.subject(), other.subject())
        && one.claim().frame().predicateClass().equals(other.claim().frame().predicateClass());
  }

  /** Whether both count something, and not at the same place. */
  private static boolean elsewhere(HeldClaim one, HeldClaim other) {
    String place = one.claim().frame().place();
    String otherPlace = other.claim().frame().place();
    boolean within = isSmall(place) ? otherPlace == null : place == null && isSmall(otherPlace);
    return one.claim().quantity() != null
        && other.claim().quantity() != null
        && (within || differ(place, otherPlace));
  }

  /** A place that no table of names has: what is counted there is a part of the whole. */
  private static boolean isSmall(@Nullable String place) {
    return place != null && place.startsWith("x:");
  }

  private static @Nullable String matchWords(HeldClaim one, HeldClaim other) {
    Quantity q = one.claim().quantity();
    Quantity r = other.claim().quantity();
    boolean otherHarm =
        CompareClaims.isCumulative(one.claim())
            && CompareClaims.isCumulative(other.claim())
            && !one.claim().frame().predicateClass().equals(other.claim().frame().predicateClass());
    if (otherHarm) {
      // The dead and the injured are counted in the same words.
      return null;
    }
    boolean otherUnit = q != null && r != null && !CompareQuantities.comparable(q, r);
    double needed = otherUnit ? MIN_LIKENESS_OTHER_UNIT : MIN_LIKENESS;
    boolean disputes =
        one.claim().polarity() != other.claim().polarity()
            && Voices.differ(one.claim(), other.claim());
    needed += one.articleId().equals(other.articleId()) && !disputes ? ONE_ARTICLE : 0;
    if (excludes(one, other) || unrelated(one, other)) {
      return null;
    }
    needed = doneByOthers(one, other) ? Math.max(needed, MIN_LIKENESS_ELSEWHERE) : needed;
    needed = elsewhere(one, other) ? Math.max(needed, MIN_LIKENESS_ELSEWHERE) : needed;
    if (ClaimLikeness.of(one, other) < needed) {
      return null;
    }
    String shared = DescribeMatch.sharedFrame(one, other);
    return "the same in nearly the same words" + (shared.isEmpty() ? "" : ": " + shared);
  }

  /** Counts that say who or what is counted, and what befell it, need few words in common. */
  private static @Nullable String matchCounts(HeldClaim one, HeldClaim other) {
    Claim.Frame frame = one.claim().frame();
    Claim.Frame otherFrame = other.claim().frame();
    Quantity q = one.claim().quantity();
    Quantity r = other.claim().quantity();
    if (q == null
        || r == null
        || !CompareQuantities.comparable(q, r)
        || !frame.predicateClass().equals(otherFrame.predicateClass())
        || !(isCount(q) || isMeasured(frame))
        || !(same(frame.object(), otherFrame.object())
            || CompareQuantities.names(frame.object(), q, otherFrame.object(), r))
        || differ(frame.place(), otherFrame.place())
        || apart(one.claim().time(), other.claim().time())
        || excludes(one, other)
        || unrelated(one, other)
        || one.terms().overlap(other.terms()) < MIN_OVERLAP_COUNT) {
      return null;
    }
    boolean actors =
        isEntity(one.subject())
            && isEntity(other.subject())
            && !same(one.subject(), other.subject());
    boolean counts = (CompareClaims.isCumulative(one.claim()) || isMeasured(frame)) && !actors;
    boolean sameSubject =
        same(one.subject(), other.subject()) || (one.subject() == null && other.subject() == null);
    return counts || sameSubject
        ? "the same count: " + frame.predicateClass() + ", " + frame.object()
        : null;
  }

  /** Neither money nor a share. */
  private static boolean isCount(Quantity quantity) {
    return !quantity.unit().isEmpty()
        && Character.isLowerCase(quantity.unit().charAt(0))
        && !quantity.unit().startsWith("percent");
  }

  /** "economic loss": a value of something, which its adjective tells from other values. */
  private static boolean isMeasured(Claim.Frame frame) {
    String object = frame.object();
    return object != null
        && object.endsWith(" " + frame.predicate())
        && frame.predicate().toUpperCase(Locale.ROOT).equals(frame.predicateClass());
  }

  private static boolean oneSentence(HeldClaim one, HeldClaim other) {
    Claim.SourceSpan a = one.claim().sourceSpan();
    Claim.SourceSpan b = other.claim().sourceSpan();
    return one.articleId().equals(other.articleId()) && a.start() < b.end() && b.start() < a.end();
  }

  static boolean isEntity(@Nullable String id) {
    return id != null && (id.startsWith("wd:") || id.startsWith("x:"));
  }
}
