package dev.tidings.aggregate.claim;

/**
 * What tells whether two sentences say the same: their words, letters and the order of both,
 * measured as those measures do that judge machine translations (Madnani, Tetreault and Chodorow
 * 2012, Re-examining machine translation metrics for paraphrase identification).
 */
public final class SentenceMeasures {

  /** Words that weigh more are rare. */
  private static final double RARE = 5;

  private SentenceMeasures() {}

  /**
   * What both have in common, most of it as shares: of the weight of all terms, of the first's, of
   * the second's; runs of one to four words over the longer or the shorter; the longest common
   * subsequence over both; four letters in a row over both; and what tells them apart: words to
   * change, weight and number of rare terms that only one has, length, a negation in one alone.
   */
  public static double[] of(String one, String other) {
    Words a = Words.of(one);
    Words b = Words.of(other);
    Terms terms = Words.terms(one);
    Terms otherTerms = Words.terms(other);
    int longer = Math.max(1, Math.max(a.size(), b.size()));
    int shorter = Math.max(1, Math.min(a.size(), b.size()));
    double shared = terms.shared(otherTerms);
    double sumA = terms.sum();
    double sumB = otherTerms.sum();
    double sequence = a.commonSubsequence(b);
    double pairs = a.runs(b, 2);
    LetterRuns letters = LetterRuns.of(one);
    LetterRuns otherLetters = LetterRuns.of(other);
    double sharedLetters = letters.shared(otherLetters);
    return new double[] {
      terms.overlap(otherTerms),
      pairs / Math.max(1, shorter - 1),
      sequence / longer,
      (double) a.runs(b, 3) / Math.max(1, longer - 2),
      (double) Math.abs(a.size() - b.size()) / longer,
      (sumB - shared) / 10,
      shared / Math.max(1, sumA),
      shared / Math.max(1, sumB),
      (sumA - shared) / 10,
      sequence / shorter,
      (double) a.changes(b) / longer,
      sharedLetters / Math.max(1, Math.max(letters.size(), otherLetters.size())),
      sharedLetters / Math.max(1, Math.min(letters.size(), otherLetters.size())),
      (double) a.runs(b, 1) / longer,
      pairs / Math.max(1, longer - 1),
      (double) a.runs(b, 4) / Math.max(1, longer - 3),
      terms.heavierNotIn(otherTerms, RARE) / 3.0,
      otherTerms.heavierNotIn(terms, RARE) / 3.0,
      terms.has("not") == otherTerms.has("not") ? 0 : 1,
      longer / 30.0,
      a.startsAs(b, 2) ? 1 : 0,
      a.endsAs(b) ? 1 : 0
    };
  }
}
