package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.ClaimTime;
import dev.tidings.enrich.claim.Claim.Speaker;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How likely two claims of one story state the same thing: a logistic model over what their words,
 * their sentences and their frames have in common, with rounded weights tuned on development pairs.
 * Whether it is affirmed or denied, and by which number, is left out: that is what may differ.
 */
final class ClaimLikeness {

  /** Claims whose words or sentences have less in common are not looked at further. */
  private static final double MIN_OVERLAP = 0.1;

  /** The name of whom the story is about tells little: more than two rare words must be shared. */
  private static final double MIN_SHARED = 14;

  /** Share of weight in common of two short statements in the same words. */
  private static final double EQUAL = 0.8;

  private static final double BIAS = -2.6;

  private static final double[] WEIGHTS = {
    4, -0.8, 1.4, 1.2, 0.9, 0.45, 0.15, 1, 0.6, 0.25, -0.5, -0.5
  };

  private ClaimLikeness() {}

  /**
   * Log odds that both state the same thing; 0 is as likely as not.
   *
   * @return a number, very low when there is next to nothing in common
   */
  static double of(HeldClaim one, HeldClaim other) {
    double overlap = one.terms().overlap(other.terms());
    double sentences = one.sentence().overlap(other.sentence());
    if (overlap < MIN_OVERLAP || sentences < MIN_OVERLAP) {
      return Double.NEGATIVE_INFINITY;
    }
    Claim a = one.claim();
    Claim b = other.claim();
    boolean sameClass = a.frame().predicateClass().equals(b.frame().predicateClass());
    boolean sameObject = same(a.frame().object(), b.frame().object());
    if (one.sentence().shared(other.sentence()) < MIN_SHARED
        && !(sameClass && sameObject)
        && overlap < EQUAL) {
      return Double.NEGATIVE_INFINITY;
    }
    double[] measures = measures(one, other);
    double logOdds = BIAS;
    for (int i = 0; i < measures.length; i++) {
      logOdds += WEIGHTS[i] * measures[i];
    }
    return logOdds;
  }

  /**
   * Share of weight in common of the sentences, and of the claims over the shorter; pairs of words
   * in common over the shorter; longest common subsequence over the longer and over the shorter;
   * class of predicate, subject, object and speaker the same; numbers; place and time that differ.
   */
  static double[] measures(HeldClaim one, HeldClaim other) {
    Claim a = one.claim();
    Claim b = other.claim();
    Words words = one.words();
    Words others = other.words();
    int shorter = Math.max(1, Math.min(words.size(), others.size()));
    int longer = Math.max(1, Math.max(words.size(), others.size()));
    double sequence = words.commonSubsequence(others);
    boolean sameClass = a.frame().predicateClass().equals(b.frame().predicateClass());
    return new double[] {
      one.sentence().overlap(other.sentence()),
      one.terms().containment(other.terms()),
      (double) words.runs(others, 2) / Math.max(1, shorter - 1),
      sequence / longer,
      sequence / shorter,
      sameClass ? 1 : 0,
      same(one.subject(), other.subject()) ? 1 : 0,
      same(a.frame().object(), b.frame().object()) ? 1 : 0,
      sameSpeaker(a.speaker(), b.speaker()) ? 1 : 0,
      numbers(one, other),
      differ(a.frame().place(), b.frame().place()) ? 1 : 0,
      apart(a.time(), b.time()) ? 1 : 0
    };
  }

  /** 1 when they share one, -1 when both have some and they do not. */
  private static int numbers(HeldClaim one, HeldClaim other) {
    if (one.numbers().isEmpty() || other.numbers().isEmpty()) {
      return 0;
    }
    return one.numbers().stream().anyMatch(other.numbers()::contains) ? 1 : -1;
  }

  private static boolean sameSpeaker(@Nullable Speaker one, @Nullable Speaker other) {
    return one != null && other != null && one.id() != null && one.id().equals(other.id());
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
