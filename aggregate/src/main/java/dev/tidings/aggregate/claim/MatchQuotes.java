package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim.Speaker;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether two quotations are versions of one: cut, worded otherwise, or retold. */
final class MatchQuotes {

  /** Share of the shorter version's runs of words that the longer one has. */
  static final double MIN_CONTAINMENT = 0.8;

  /** The same for two versions that are known to be of one speaker. */
  static final double MIN_CONTAINMENT_SPEAKER = 0.6;

  private static final int MIN_WORDS = 6;

  /** So many words in common are not said by two people: the speakers may be named differently. */
  private static final int MANY_WORDS = 8;

  /** Share of weight in common of two versions by one speaker that was translated or retold. */
  private static final double MIN_RETOLD = 0.5;

  private static final int MIN_RETOLD_TERMS = 7;

  private MatchQuotes() {}

  static @Nullable String match(HeldClaim one, HeldClaim other) {
    double containment = one.shingles().containment(other.shingles());
    int words = Math.min(one.shingles().words(), other.shingles().words());
    Speaker a = one.claim().speaker();
    Speaker b = other.claim().speaker();
    if (containment >= MIN_CONTAINMENT && (words >= MANY_WORDS || agree(a, b))) {
      return "the same words quoted";
    }
    boolean sameSpeaker = a != null && b != null && a.id() != null && a.id().equals(b.id());
    if (sameSpeaker && words >= MIN_WORDS && containment >= MIN_CONTAINMENT_SPEAKER) {
      return "one speaker, nearly the same words";
    }
    if (sameSpeaker
        && shared(one, other) >= MIN_RETOLD_TERMS
        && WeighTerms.containment(one.terms(), other.terms()) >= MIN_RETOLD) {
      return "one speaker, nearly the same words";
    }
    return null;
  }

  private static int shared(HeldClaim one, HeldClaim other) {
    int shared = 0;
    for (String term : one.terms().keySet()) {
      shared += other.terms().containsKey(term) ? 1 : 0;
    }
    return shared;
  }

  /** An unnamed speaker agrees with any; names agree when one is part of the other. */
  private static boolean agree(@Nullable Speaker one, @Nullable Speaker other) {
    if (one == null || other == null) {
      return true;
    }
    if (one.id() != null && other.id() != null) {
      return one.id().equals(other.id());
    }
    String a = one.text().toLowerCase(Locale.ROOT);
    String b = other.text().toLowerCase(Locale.ROOT);
    return a.contains(b) || b.contains(a);
  }
}
