package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimLikeness.apart;
import static dev.tidings.aggregate.claim.ClaimLikeness.differ;
import static dev.tidings.aggregate.claim.ClaimLikeness.same;

import dev.tidings.aggregate.claim.CountedTerms.Rarity;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Quantity;
import java.util.Locale;
import java.util.Objects;
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
  static final double MIN_LIKENESS = 0.5;

  /** The same for two with numbers that count things of another kind. */
  static final double MIN_LIKENESS_OTHER_UNIT = 1.6;

  /**
   * The same for two of different actors or counted at different places: one may hold the other.
   */
  static final double MIN_LIKENESS_ELSEWHERE = 3;

  /** Who says two things in one article seldom means the same. */
  private static final double ONE_ARTICLE = 1.5;

  /** The same for what one affirms and the other denies, of the same subject and object. */
  private static final double MIN_LIKENESS_DENIED = -0.5;

  /** Share of weight two counts of one kind have in common. */
  static final double MIN_OVERLAP_COUNT = 0.12;

  private MatchClaims() {}

  /** Why both are one, or null if they are not or if that cannot be told. */
  static @Nullable Match match(HeldClaim one, HeldClaim other, Rarity by) {
    if (one.claim().confidence() < MIN_CONFIDENCE || other.claim().confidence() < MIN_CONFIDENCE) {
      return null;
    }
    boolean oneArticle = one.articleId().equals(other.articleId());
    if (oneSentence(one, other) || (oneArticle && MatchMinor.isOneMinor(one, other))) {
      // What an article says in passing is looked for in others.
      return null;
    }
    if (one.isQuote() && other.isQuote()) {
      return MatchQuotes.match(one, other, by);
    }
    if (one.isQuote() != other.isQuote()) {
      return MatchQuotes.matchRetold(one, other, by);
    }
    if (isSameCount(one, other)) {
      return Objects.equals(one.place(), other.place()) ? Match.COUNT : Match.COUNT_SOMEWHERE;
    }
    boolean denies =
        deniesFrame(one, other, by)
            || deniesInOtherWords(one, other, by)
            || MatchStates.areOpposite(one, other);
    return denies ? Match.DENIED : matchWords(one, other, by);
  }

  /** Somebody named did and did not do the same, and to what has a word in common. */
  private static boolean deniesFrame(HeldClaim one, HeldClaim other, Rarity by) {
    Claim.Frame frame = one.claim().frame();
    Claim.Frame otherFrame = other.claim().frame();
    return one.claim().polarity() != other.claim().polarity()
        && one.claim().modality() == other.claim().modality()
        && isEntity(one.subject())
        && same(one.subject(), other.subject())
        && frame.predicateClass().equals(otherFrame.predicateClass())
        && Denials.isAct(frame.predicateClass())
        && !(isEntity(frame.object())
            && isEntity(otherFrame.object())
            && !same(frame.object(), otherFrame.object()))
        && DescribeMatch.sharesMore(one, other)
        && !(MatchMinor.isOneMinor(one, other)
            && ClaimLikeness.of(one, other, by, MIN_LIKENESS) < MIN_LIKENESS);
  }

  /** The same did and did not something to the same, by another verb. */
  private static boolean deniesInOtherWords(HeldClaim one, HeldClaim other, Rarity by) {
    return one.claim().polarity() != other.claim().polarity()
        && same(one.subject(), other.subject())
        && same(one.claim().frame().object(), other.claim().frame().object())
        && !unrelated(one, other)
        && ClaimLikeness.of(one, other, by, MIN_LIKENESS_DENIED) >= MIN_LIKENESS_DENIED;
  }

  /** "Announced a watch", "did not announce a price": no denial of the same. */
  private static boolean deniesElse(HeldClaim one, HeldClaim other) {
    return one.claim().polarity() != other.claim().polarity()
        && differ(one.claim().frame().object(), other.claim().frame().object())
        && !one.words().has(other.objectWord())
        && !other.words().has(one.objectWord());
  }

  /** Two values of one article or of two places: no third claim makes them one. */
  static boolean excludes(HeldClaim one, HeldClaim other) {
    Quantity q = one.claim().quantity();
    Quantity r = other.claim().quantity();
    if (q == null || r == null) {
      return false;
    }
    return (differ(one.place(), other.place()) && !CompareQuantities.comparable(q, r))
        || ((CountedElsewhere.are(one, other) || one.articleId().equals(other.articleId()))
            && CompareQuantities.comparable(q, r)
            && CompareQuantities.apart(q, r));
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
    boolean named = one.words().has(other.subjectWord()) && other.words().has(one.subjectWord());
    boolean sameClass = one.countClass().equals(other.countClass());
    return isEntity(one.subject())
        && isEntity(other.subject())
        && differ(one.subject(), other.subject())
        && !isNameOfBoth(one.claim().frame().subject(), other.claim().frame().subject())
        && (sameClass || !named);
  }

  /** "Kim" and "Kim Jong-un" may be two entities and one person; no king "of Spain" is Spain. */
  private static boolean isNameOfBoth(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return false;
    }
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    return !longer.contains(" of ")
        && (longer.startsWith(shorter + " ") || longer.endsWith(" " + shorter));
  }

  private static @Nullable Match matchWords(HeldClaim one, HeldClaim other, Rarity by) {
    double likeness = ClaimLikeness.of(one, other, by, MIN_LIKENESS);
    if (likeness < MIN_LIKENESS || isOtherHarm(one, other)) {
      return null;
    }
    Quantity q = one.claim().quantity();
    Quantity r = other.claim().quantity();
    boolean otherUnit = q != null && r != null && !CompareQuantities.comparable(q, r);
    double needed = otherUnit ? MIN_LIKENESS_OTHER_UNIT : MIN_LIKENESS;
    boolean disputes =
        one.claim().polarity() != other.claim().polarity()
            && Voices.differ(one.claim(), other.claim());
    needed += one.articleId().equals(other.articleId()) && !disputes ? ONE_ARTICLE : 0;
    needed = deniesElse(one, other) ? Math.max(needed, MIN_LIKENESS_ELSEWHERE) : needed;
    needed = doneByOthers(one, other) ? Math.max(needed, MIN_LIKENESS_ELSEWHERE) : needed;
    needed = CountedElsewhere.are(one, other) ? Math.max(needed, MIN_LIKENESS_ELSEWHERE) : needed;
    return likeness < needed
            || isOtherMeasure(one, other)
            || MatchMinor.haveOtherNumbers(one, other)
            || excludes(one, other)
            || unrelated(one, other)
        ? null
        : Match.words(likeness);
  }

  /** The dead and the injured are counted in the same words. */
  private static boolean isOtherHarm(HeldClaim one, HeldClaim other) {
    return one.isCumulative()
        && other.isCumulative()
        && !one.countClass().equals(other.countClass());
  }

  /** Counts that say who or what is counted, and what befell it, need few words in common. */
  private static boolean isSameCount(HeldClaim one, HeldClaim other) {
    Claim.Frame frame = one.claim().frame();
    Claim.Frame otherFrame = other.claim().frame();
    Quantity q = one.claim().quantity();
    Quantity r = other.claim().quantity();
    if (q == null
        || r == null
        || !one.countClass().equals(other.countClass())
        || !CompareQuantities.comparable(q, r)
        || !(isCount(q) || isMeasured(frame))
        || !(same(frame.object(), otherFrame.object())
            || CompareQuantities.names(frame.object(), q, otherFrame.object(), r))
        || differ(one.place(), other.place())
        || (apart(one.claim().time(), other.claim().time()) && !isTally(one, other))
        || excludes(one, other)
        || unrelated(one, other)) {
      return false;
    }
    boolean actors =
        isEntity(one.subject())
            && isEntity(other.subject())
            && !same(one.subject(), other.subject());
    boolean counts = (one.isCumulative() || isMeasured(frame)) && !actors;
    boolean sameSubject =
        same(one.subject(), other.subject()) || (one.subject() == null && other.subject() == null);
    return (counts || sameSubject)
        && (isTally(one, other) || one.terms().overlap(other.terms()) >= MIN_OVERLAP_COUNT);
  }

  /** A toll that is said to stand at a number stands there for all that happened so far. */
  private static boolean isTally(HeldClaim one, HeldClaim other) {
    return one.isCumulative()
        && other.isCumulative()
        && Casualties.isTally(one.words())
        && Casualties.isTally(other.words())
        && Objects.equals(one.place(), other.place());
  }

  /** Neither money nor a share. */
  static boolean isCount(Quantity quantity) {
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

  /** "Economic loss" and "insured loss". */
  private static boolean isOtherMeasure(HeldClaim one, HeldClaim other) {
    Claim.Frame a = one.claim().frame();
    Claim.Frame b = other.claim().frame();
    return isMeasured(a) && isMeasured(b) && differ(a.object(), b.object());
  }

  static boolean oneSentence(HeldClaim one, HeldClaim other) {
    Claim.SourceSpan a = one.claim().sourceSpan();
    Claim.SourceSpan b = other.claim().sourceSpan();
    return one.articleId().equals(other.articleId()) && a.start() < b.end() && b.start() < a.end();
  }

  static boolean isEntity(@Nullable String id) {
    return id != null && (id.startsWith("wd:") || id.startsWith("x:"));
  }
}
