package dev.tidings.aggregate.claim;

import dev.tidings.aggregate.claim.CountedTerms.Rarity;
import dev.tidings.enrich.claim.Claim.Speaker;
import org.jspecify.annotations.Nullable;

/** Whether two quotations are versions of one: cut, worded otherwise, or retold. */
final class MatchQuotes {

  /** Share of the shorter version's runs of words that the longer one has. */
  static final double MIN_CONTAINMENT = 0.8;

  /** The same for two versions that are known to be of one speaker. */
  static final double MIN_CONTAINMENT_SPEAKER = 0.6;

  private static final int MIN_WORDS = 6;

  /** Versions of one quotation mostly begin alike. */
  private static final int MIN_START = 3;

  /** So many words in common are not said by two people: the speakers may be named differently. */
  private static final int MANY_WORDS = 6;

  /** Share of weight in common of two versions by one speaker that was translated or retold. */
  private static final double MIN_RETOLD = 0.5;

  private static final int MIN_RETOLD_TERMS = 7;

  /** Words and share of weight that a quotation and indirect speech have in common. */
  private static final int MIN_RETOLD_SHARED = 3;

  private static final double MIN_RETOLD_CONTAINMENT = 0.5;

  /** So much in common needs no speaker. */
  private static final int MIN_LITERAL_SHARED = 5;

  private static final double MIN_LITERAL_CONTAINMENT = 0.75;

  /** Log odds from which two quotations with speakers that agree are one. */
  private static final double MIN_LIKENESS_QUOTES = 4;

  /** The same for two of somebody named. */
  private static final double MIN_LIKENESS_SPEAKER = 3;

  /** The same for a quotation and indirect speech. */
  private static final double MIN_LIKENESS_RETOLD = 1.6;

  private MatchQuotes() {}

  static @Nullable Match match(HeldClaim one, HeldClaim other, Rarity by) {
    double containment = one.shingles().containment(other.shingles());
    int words = Math.min(one.shingles().words(), other.shingles().words());
    Speaker a = one.claim().speaker();
    Speaker b = other.claim().speaker();
    boolean agree = Voices.agree(a, b);
    if (containment >= MIN_CONTAINMENT && (words >= MANY_WORDS || agree)) {
      return one.words().startsAs(other.words(), MIN_START) ? Match.QUOTED : Match.QUOTED_CUT;
    }
    if (!agree) {
      return null;
    }
    boolean sameSpeaker = a != null && b != null && a.id() != null && a.id().equals(b.id());
    boolean close = containment >= MIN_CONTAINMENT_SPEAKER && words >= MIN_WORDS;
    if (sameSpeaker && (close || isRetold(one.terms(), other.terms()))) {
      return Match.QUOTED_NEARLY;
    }
    double needed = sameSpeaker ? MIN_LIKENESS_SPEAKER : MIN_LIKENESS_QUOTES;
    boolean alike =
        (close && words >= MANY_WORDS) || ClaimLikeness.of(one, other, by, needed) >= needed;
    return alike ? Match.QUOTED_NEARLY : null;
  }

  private static boolean isRetold(Terms one, Terms other) {
    return one.containment(other) >= MIN_RETOLD && one.sharedCount(other) >= MIN_RETOLD_TERMS;
  }

  /** A quotation and a statement of the same in indirect speech. */
  static @Nullable Match matchRetold(HeldClaim one, HeldClaim other, Rarity by) {
    double containment = one.terms().containment(other.terms());
    int shared = one.terms().sharedCount(other.terms());
    boolean agree = Voices.agree(one.claim().speaker(), other.claim().speaker());
    boolean literal = shared >= MIN_LITERAL_SHARED && containment >= MIN_LITERAL_CONTAINMENT;
    if (literal || !agree) {
      return literal ? Match.RETOLD : null;
    }
    boolean close = shared >= MIN_RETOLD_SHARED && containment >= MIN_RETOLD_CONTAINMENT;
    double needed = close ? MatchClaims.MIN_LIKENESS : MIN_LIKENESS_RETOLD;
    return ClaimLikeness.of(one, other, by, needed) >= needed ? Match.RETOLD : null;
  }
}
