package dev.tidings.eval.claim;

/**
 * How much of what was found is right, and how much of what is right was found.
 *
 * @param precision 0 to 1; 0 when nothing was found
 * @param recall 0 to 1; 0 when there was nothing to find
 * @param f1 their harmonic mean
 */
public record Rates(double precision, double recall, double f1) {

  static Rates of(long right, long found, long expected) {
    double precision = found == 0 ? 0 : (double) right / found;
    double recall = expected == 0 ? 0 : (double) right / expected;
    double sum = precision + recall;
    return new Rates(
        round(precision), round(recall), sum == 0 ? 0 : round(2 * precision * recall / sum));
  }

  /** To four places: more is noise. */
  static double round(double value) {
    return Math.rint(value * 10_000) / 10_000;
  }
}
