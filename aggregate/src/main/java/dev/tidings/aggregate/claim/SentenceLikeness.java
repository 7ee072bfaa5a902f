package dev.tidings.aggregate.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * How likely two sentences say the same, by their words and the order of these: logistic regression
 * over a few measures, tuned on pairs of news sentences (Dolan and Brockett 2005, Automatically
 * constructing a corpus of sentential paraphrases).
 */
public final class SentenceLikeness {

  /** Longer sentences are compared by their first words. */
  private static final int MAX_WORDS = 60;

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
    List<String> a = stems(one);
    List<String> b = stems(other);
    SortedMap<String, Double> termsA = terms(a);
    SortedMap<String, Double> termsB = terms(b);
    int longer = Math.max(1, Math.max(a.size(), b.size()));
    int shorter = Math.max(1, Math.min(a.size(), b.size()));
    double onlySecond = 0;
    for (Map.Entry<String, Double> term : termsB.entrySet()) {
      onlySecond += termsA.containsKey(term.getKey()) ? 0 : term.getValue();
    }
    return new double[] {
      WeighTerms.overlap(termsA, termsB),
      (double) runs(a, b, 2) / Math.max(1, shorter - 1),
      (double) commonSubsequence(a, b) / longer,
      (double) runs(a, b, 3) / Math.max(1, longer - 2),
      (double) Math.abs(a.size() - b.size()) / longer,
      onlySecond / 10
    };
  }

  private static List<String> stems(String text) {
    PorterStemmer stemmer = new PorterStemmer();
    List<String> stems = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length() && stems.size() < MAX_WORDS; at++) {
      boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        String word = text.substring(start, Math.min(at, start + 40)).toLowerCase(Locale.ROOT);
        stems.add(stemmer.stem(word));
        start = -1;
      }
    }
    return stems;
  }

  private static SortedMap<String, Double> terms(List<String> stems) {
    TreeMap<String, Double> terms = new TreeMap<>();
    for (String stem : stems) {
      terms.put(stem, WeighTerms.weightOfAny(stem));
    }
    return terms;
  }

  private static int runs(List<String> a, List<String> b, int length) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i + length <= a.size(); i++) {
      counts.merge(a.subList(i, i + length), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + length <= b.size(); i++) {
      Integer left = counts.computeIfPresent(b.subList(i, i + length), (run, count) -> count - 1);
      shared += left != null && left >= 0 ? 1 : 0;
    }
    return shared;
  }

  private static int commonSubsequence(List<String> a, List<String> b) {
    int[] lengths = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = lengths[j];
        lengths[j] =
            word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(lengths[j], lengths[j - 1]);
        diagonal = above;
      }
    }
    return lengths[b.size()];
  }
}
