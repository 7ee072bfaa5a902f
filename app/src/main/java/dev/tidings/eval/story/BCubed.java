package dev.tidings.eval.story;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a clustering agrees with a labelled one, 0 to 1. B-cubed (Bagga and Baldwin, 1998) is
 * the mean over articles: of an article's cluster, how much is of its story (precision); of its
 * story, how much is in its cluster (recall). The pairwise figure is over pairs of articles, and so
 * is ruled by the large stories.
 *
 * @param precision B-cubed precision
 * @param recall B-cubed recall
 * @param pairwisePrecision of the pairs that share a cluster, how many share a story; 1 without any
 * @param pairwiseRecall of the pairs that share a story, how many share a cluster; 1 without any
 */
record BCubed(double precision, double recall, double pairwisePrecision, double pairwiseRecall) {

  /**
   * Compares two clusterings over the articles that both know.
   *
   * @param found cluster by article
   * @param labelled story by article
   * @throws IllegalArgumentException when no article is in both
   */
  static BCubed compare(Map<String, String> found, Map<String, String> labelled) {
    Map<String, Integer> clusters = new HashMap<>();
    Map<String, Integer> stories = new HashMap<>();
    Map<String, Map<String, Integer>> both = new TreeMap<>();
    long articles = 0;
    for (Map.Entry<String, String> label : labelled.entrySet()) {
      String cluster = found.get(label.getKey());
      if (cluster != null) {
        articles++;
        clusters.merge(cluster, 1, Integer::sum);
        stories.merge(label.getValue(), 1, Integer::sum);
        both.computeIfAbsent(cluster, key -> new TreeMap<>())
            .merge(label.getValue(), 1, Integer::sum);
      }
    }
    if (articles == 0) {
      throw new IllegalArgumentException("No article is in both clusterings");
    }
    double precision = 0;
    double recall = 0;
    long pairs = 0;
    for (Map.Entry<String, Map<String, Integer>> cluster : both.entrySet()) {
      for (Map.Entry<String, Integer> story : cluster.getValue().entrySet()) {
        double common = story.getValue();
        precision += common * common / clusters.getOrDefault(cluster.getKey(), 0);
        recall += common * common / stories.getOrDefault(story.getKey(), 0);
        pairs += pairs(story.getValue());
      }
    }
    return new BCubed(
        precision / articles, recall / articles, ratio(pairs, clusters), ratio(pairs, stories));
  }

  /** Harmonic mean of precision and recall. */
  double f1() {
    return harmonicMean(precision, recall);
  }

  /** Harmonic mean of pairwise precision and recall. */
  double pairwiseF1() {
    return harmonicMean(pairwisePrecision, pairwiseRecall);
  }

  private static double ratio(long common, Map<String, Integer> sizes) {
    long all = sizes.values().stream().mapToLong(BCubed::pairs).sum();
    return all == 0 ? 1 : (double) common / all;
  }

  private static long pairs(int size) {
    return (long) size * (size - 1) / 2;
  }

  private static double harmonicMean(double one, double other) {
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
  }
}
