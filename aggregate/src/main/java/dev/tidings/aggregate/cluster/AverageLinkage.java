package dev.tidings.aggregate.cluster;

import java.util.Arrays;

/**
 * Agglomerative clustering with average linkage (UPGMA; Sokal and Michener, 1958): joins the two
 * groups with the highest mean similarity until none reaches the threshold. Equal similarities are
 * decided by position.
 *
 * <p>What has been together before can be preferred. That decides which of several groups are
 * joined first, never whether two are similar enough: else of two groups near the threshold those
 * that once met by chance would stay together, and others like them apart.
 */
final class AverageLinkage {

  private final double[][] similarity;
  private final double[][] preference;
  private final double threshold;
  private final double[] sizes;
  private final int[] nearest;
  private final int[] group;
  private final boolean[] gone;

  private AverageLinkage(
      double[][] similarity, double[][] preference, int[] sizes, double threshold) {
    this.similarity = similarity;
    this.preference = preference;
    this.threshold = threshold;
    this.sizes = Arrays.stream(sizes).asDoubleStream().toArray();
    this.nearest = new int[sizes.length];
    this.group = new int[sizes.length];
    this.gone = new boolean[sizes.length];
  }

  /**
   * Groups units.
   *
   * @param similarity mean similarity between the documents of two units, symmetric; changed
   * @param preference the same, higher for units that are to be joined before others; changed
   * @param sizes how many documents each unit has
   * @param threshold lowest mean similarity at which groups are joined
   * @return for each unit the lowest position in its group
   */
  static int[] group(double[][] similarity, double[][] preference, int[] sizes, double threshold) {
    AverageLinkage linkage = new AverageLinkage(similarity, preference, sizes, threshold);
    linkage.join();
    return linkage.group;
  }

  private void join() {
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      nearest[i] = findNearest(i);
    }
    int best = mostPreferred();
    while (best >= 0) {
      join(Math.min(best, nearest[best]), Math.max(best, nearest[best]));
      best = mostPreferred();
    }
  }

  private void join(int into, int from) {
    double total = sizes[into] + sizes[from];
    double share = sizes[into] / total;
    gone[from] = true;
    for (int other = 0; other < group.length; other++) {
      if (!gone[other] && other != into) {
        average(similarity, into, from, other, share);
        average(preference, into, from, other, share);
      }
      if (group[other] == from) {
        group[other] = into;
      }
    }
    sizes[into] = total;
    nearest[into] = findNearest(into);
    for (int other = 0; other < group.length; other++) {
      if (!gone[other] && other != into) {
        if (nearest[other] == into || nearest[other] == from) {
          nearest[other] = findNearest(other);
        } else if (isNearer(other, into, nearest[other])) {
          nearest[other] = into;
        }
      }
    }
  }

  private static void average(double[][] of, int into, int from, int other, double share) {
    double mean = share * of[into][other] + (1 - share) * of[from][other];
    of[into][other] = mean;
    of[other][into] = mean;
  }

  private int mostPreferred() {
    int best = -1;
    for (int i = 0; i < group.length; i++) {
      if (!gone[i]
          && nearest[i] >= 0
          && (best < 0 || preference[i][nearest[i]] > preference[best][nearest[best]])) {
        best = i;
      }
    }
    return best;
  }

  /** The group to join first of those that are similar enough, or -1. */
  private int findNearest(int unit) {
    int best = -1;
    for (int other = 0; other < group.length; other++) {
      if (!gone[other] && other != unit && isNearer(unit, other, best)) {
        best = other;
      }
    }
    return best;
  }

  private boolean isNearer(int unit, int other, int best) {
    return similarity[unit][other] >= threshold
        && (best < 0 || preference[unit][other] > preference[unit][best]);
  }
}
