package dev.tidings.aggregate.claim;

import dev.tidings.aggregate.claim.CountedTerms.Rarity;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.ClaimTime;
import java.time.Instant;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * How likely two claims of one story state the same thing: a logistic model over what their words
 * and their sentences have in common, as the story weighs words, with rounded weights learned from
 * labelled pairs. Whether it is affirmed or denied, and by which number, is left out: that is what
 * may differ.
 */
final class ClaimLikeness {

  private static final double BIAS = -2.4;
  private static final double CLAIMS = 6.2;
  private static final double SENTENCES = 3;
  private static final double SEQUENCE_LONGER = 4.2;
  private static final double SEQUENCE_SHORTER = 1.1;

  /** A short claim has its words in many a longer one. */
  private static final double CONTAINED = -2.2;

  private static final double SHARED = 0.09;
  private static final double LENGTHS = -1.1;
  private static final double SAME_SPEAKER = 1;
  private static final double OTHER_OBJECT = -0.3;
  private static final double NUMBERS = 0.4;

  /** "A met B at C": the same pattern of common words is filled with others. */
  private static final double NO_TELLING_WORD = -0.5;

  /** Weight of a word from which it tells something. */
  private static final double TELLING = 3;

  /** Not learned: the articles of the labelled pairs do not tell their days. */
  private static final double TIMES = -1.2;

  /** From here on two sentences are one that was taken over, and its clauses have to be one. */
  private static final double SAME_SENTENCE = 0.6;

  private static final double SAME_CLAUSE = 0.2;

  /** Sums of the same numbers in another order may differ by less. */
  private static final double ROUNDING = 1e-9;

  private ClaimLikeness() {}

  /**
   * Log odds that both state the same thing; 0 is as likely as not.
   *
   * @param by what tells how much words weigh
   * @param needed what is compared with it: when it cannot come out as much, a lower number is
   *     given at once
   */
  static double of(HeldClaim one, HeldClaim other, Rarity by, double needed) {
    double logOdds = BIAS + byWords(one, other, by);
    if (logOdds + mostByOrder(one, other) < needed) {
      return logOdds;
    }
    logOdds += byOrder(one, other) + byFrame(one, other);
    return logOdds < needed || haveTellingWord(one, other, by)
        ? logOdds
        : logOdds + NO_TELLING_WORD;
  }

  /** Whether a word that few claims have, other than the class of the verb, is of both. */
  private static boolean haveTellingWord(HeldClaim one, HeldClaim other, Rarity by) {
    String predicateClass = HeldClaim.CLASS + one.claim().frame().predicateClass();
    return one.counted().heaviestShared(other.counted(), Terms.number(predicateClass), by)
        >= TELLING;
  }

  /**
   * Of two clauses of one sentence, which a second outlet took over, the claims have to be alike
   * themselves.
   */
  private static double byWords(HeldClaim one, HeldClaim other, Rarity by) {
    double shared = one.terms().shared(other.terms());
    double sentences = one.countedSentence().overlap(other.countedSentence(), by);
    if (sentences >= SAME_SENTENCE && one.terms().overlap(other.terms()) < SAME_CLAUSE) {
      return Double.NEGATIVE_INFINITY;
    }
    return CLAIMS * one.counted().overlap(other.counted(), by)
        + SENTENCES * sentences
        + CONTAINED * contained(shared, Math.min(one.terms().sum(), other.terms().sum()))
        + SHARED * shared;
  }

  private static double contained(double shared, double least) {
    return least == 0 ? 0 : shared / least;
  }

  /** Speaker the same; object, numbers and time that differ. */
  private static double byFrame(HeldClaim one, HeldClaim other) {
    Claim a = one.claim();
    Claim b = other.claim();
    boolean speakers = a.speaker() != null && b.speaker() != null;
    double logOdds = NUMBERS * numbers(one, other);
    logOdds += speakers && Voices.agree(a.speaker(), b.speaker()) ? SAME_SPEAKER : 0;
    logOdds += differ(a.frame().object(), b.frame().object()) ? OTHER_OBJECT : 0;
    return logOdds + (apart(a.time(), b.time()) ? TIMES : 0);
  }

  /**
   * Longest common subsequence of words over the longer and over the shorter, and their lengths.
   */
  private static double byOrder(HeldClaim one, HeldClaim other) {
    Words words = one.words();
    Words others = other.words();
    int shorter = Math.max(1, Math.min(words.size(), others.size()));
    int longer = Math.max(1, Math.max(words.size(), others.size()));
    double sequence = words.commonSubsequence(others);
    return SEQUENCE_LONGER * sequence / longer
        + SEQUENCE_SHORTER * sequence / shorter
        + LENGTHS * shorter / longer;
  }

  /** No less than what order and frame add: the longest sequence is that of all words of one. */
  private static double mostByOrder(HeldClaim one, HeldClaim other) {
    boolean speakers = one.claim().speaker() != null && other.claim().speaker() != null;
    boolean numbers = !one.numbers().isEmpty() && !other.numbers().isEmpty();
    int longer = Math.max(1, Math.max(one.words().size(), other.words().size()));
    int shorter = Math.max(1, Math.min(one.words().size(), other.words().size()));
    return (SEQUENCE_LONGER + LENGTHS) * shorter / longer
        + SEQUENCE_SHORTER
        + (speakers ? SAME_SPEAKER : 0)
        + (numbers ? NUMBERS : 0)
        + ROUNDING;
  }

  /** 1 when they share one, -1 when both have some and they do not. */
  private static int numbers(HeldClaim one, HeldClaim other) {
    if (one.numbers().isEmpty() || other.numbers().isEmpty()) {
      return 0;
    }
    return Collections.disjoint(one.numbers(), other.numbers()) ? -1 : 1;
  }

  static boolean same(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  /** Whether both hold at times of their own that have nothing in common. */
  static boolean apart(@Nullable ClaimTime one, @Nullable ClaimTime other) {
    return one != null
        && other != null
        && (before(one.to(), other.from()) || before(other.to(), one.from()));
  }

  private static boolean before(@Nullable Instant end, @Nullable Instant start) {
    return end != null && start != null && !end.isAfter(start);
  }
}
