package dev.tidings.aggregate.claim;

import java.util.SortedMap;

/** How likely two sentences say the same, by their words alone: for measuring on sentence pairs. */
public final class SentenceLikeness {

  private SentenceLikeness() {}

  /**
   * Share of term weight in common, less when one sentence has numbers that the other lacks.
   *
   * @return 0 to 1
   */
  public static double of(String one, String other) {
    SortedMap<String, Double> a = WeighTerms.of(one, word -> true);
    SortedMap<String, Double> b = WeighTerms.of(other, word -> true);
    double overlap = WeighTerms.overlap(a, b);
    return 0.6 * overlap + 0.4 * WeighTerms.containment(a, b);
  }
}
