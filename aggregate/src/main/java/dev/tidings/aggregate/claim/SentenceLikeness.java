package dev.tidings.aggregate.claim;

/**
 * How likely two sentences say the same, by their words and the order of these: logistic regression
 * over a few measures, tuned on pairs of news sentences (Dolan and Brockett 2005, Automatically
 * constructing a corpus of sentential paraphrases).
 */
public final class SentenceLikeness {

  private static final double[] WEIGHTS = {4.6, -1.2, 7.2, -3.0, -1.6, -0.14};
  private static final double BIAS = -3.4;

  private SentenceLikeness() {}

  /**
   * Probability that both say the same.
   *
   * @return 0 to 1
   */
  public static double of(String one, String other) {
    double[] measures = measures(one, other);
    double sum = BIAS;
    for (int i = 0; i < measures.length; i++) {
      sum += WEIGHTS[i] * measures[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * Share of term weight in common; pairs of words in common over the shorter; longest common
   * subsequence over the longer; runs of three words in common over the longer; difference in
   * length; weight of what only the second says.
   */
  public static double[] measures(String one, String other) {
    return measures(Words.of(one), Words.of(other));
  }

  static double[] measures(Words a, Words b) {
    int longer = Math.max(1, Math.max(a.size(), b.size()));
    int shorter = Math.max(1, Math.min(a.size(), b.size()));
    return new double[] {
      a.terms().overlap(b.terms()),
      (double) a.runs(b, 2) / Math.max(1, shorter - 1),
      (double) a.commonSubsequence(b) / longer,
      (double) a.runs(b, 3) / Math.max(1, longer - 2),
      (double) Math.abs(a.size() - b.size()) / longer,
      (b.terms().sum() - a.terms().shared(b.terms())) / 10
    };
  }
}
