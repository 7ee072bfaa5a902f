package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.ClaimTime;
import java.time.Instant;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * How likely two claims of one story state the same thing: a logistic model over what their words,
 * their sentences and their frames have in common, with rounded weights learned from labelled
 * pairs. Whether it is affirmed or denied, and by which number, is left out: that is what may
 * differ.
 */
final class ClaimLikeness {

  /** Log odds when there is nothing in common but what the rest may still give. */
  private static final double BIAS = -4.9;

  private static final double SENTENCES = 10;

  /** What sentences may have in common of which the claims have nothing in common. */
  private static final double OTHER_CLAUSE = 0.25;

  /** From here on two sentences are one that was taken over, and its clauses have to be one. */
  private static final double SAME_SENTENCE = 0.6;

  private static final double SAME_CLAUSE = 0.2;

  private static final double SHARED = 0.05;
  private static final double PREDICATE = 1.2;
  private static final double OBJECT = 1.5;
  private static final double NUMBERS = 0.6;
  private static final double PLACES = -0.7;
  private static final double TIMES = -1.6;
  private static final double OBJECT_NAMED = 0.5;
  private static final double PREDICATE_NAMED = 0.5;
  private static final double PAIRS = 1.5;
  private static final double SEQUENCE_LONGER = 1.4;
  private static final double SEQUENCE_SHORTER = 1.3;

  /** What the order of words adds at most. */
  private static final double MOST_BY_ORDER = PAIRS + SEQUENCE_LONGER + SEQUENCE_SHORTER;

  private ClaimLikeness() {}

  /**
   * Log odds that both state the same thing; 0 is as likely as not.
   *
   * @param needed what is compared with it: when it cannot come out as much, a lower number is
   *     given at once
   */
  static double of(HeldClaim one, HeldClaim other, double needed) {
    double logOdds = BIAS + byWords(one, other);
    if (logOdds
            + PREDICATE
            + OBJECT
            + NUMBERS
            + 2 * (OBJECT_NAMED + PREDICATE_NAMED)
            + MOST_BY_ORDER
        < needed) {
      return logOdds;
    }
    logOdds += byFrame(one, other);
    return logOdds + MOST_BY_ORDER < needed ? logOdds : logOdds + byOrder(one, other);
  }

  /**
   * Weight that the sentences have in common: of all, and as such. Of two clauses of one sentence,
   * which a second outlet took over, the claims have to be alike themselves.
   */
  private static double byWords(HeldClaim one, HeldClaim other) {
    double shared = one.sentence().shared(other.sentence());
    double all = one.sentence().sum() + other.sentence().sum() - shared;
    double overlap = all == 0 ? 0 : shared / all;
    if (overlap <= OTHER_CLAUSE) {
      return SENTENCES * overlap + SHARED * shared;
    }
    double clauses = one.terms().overlap(other.terms());
    return overlap >= SAME_SENTENCE && clauses < SAME_CLAUSE
        ? Double.NEGATIVE_INFINITY
        : SENTENCES * Math.min(overlap, OTHER_CLAUSE + clauses) + SHARED * shared;
  }

  /**
   * Class of predicate and object the same, numbers, place and time that differ, and whether each
   * claim has the words for the other's object and verb.
   */
  private static double byFrame(HeldClaim one, HeldClaim other) {
    Claim a = one.claim();
    Claim b = other.claim();
    double logOdds = NUMBERS * numbers(one, other);
    logOdds += one.countClass().equals(other.countClass()) ? PREDICATE : 0;
    logOdds += same(a.frame().object(), b.frame().object()) ? OBJECT : 0;
    logOdds += differ(one.place(), other.place()) ? PLACES : 0;
    logOdds += apart(a.time(), b.time()) ? TIMES : 0;
    logOdds += other.words().has(one.objectWord()) ? OBJECT_NAMED : 0;
    logOdds += one.words().has(other.objectWord()) ? OBJECT_NAMED : 0;
    logOdds += other.words().has(one.predicateWord()) ? PREDICATE_NAMED : 0;
    return logOdds + (one.words().has(other.predicateWord()) ? PREDICATE_NAMED : 0);
  }

  /** Pairs of words over the shorter, longest common subsequence over both. */
  private static double byOrder(HeldClaim one, HeldClaim other) {
    Words words = one.words();
    Words others = other.words();
    int shorter = Math.max(1, Math.min(words.size(), others.size()));
    int longer = Math.max(1, Math.max(words.size(), others.size()));
    double sequence = words.commonSubsequence(others);
    return PAIRS * words.runs(others, 2) / Math.max(1, shorter - 1)
        + SEQUENCE_LONGER * sequence / longer
        + SEQUENCE_SHORTER * sequence / shorter;
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
