package dev.tidings.aggregate.cluster;

import java.util.Arrays;

/**
 * Agglomerative clustering with average linkage (UPGMA; Sokal and Michener, 1958): joins the two
 * groups with the highest mean similarity until none reaches the threshold. Equal similarities are
 * decided by position.
 */
final class AverageLinkage {

  private final double[][] similarity;
  private final double[] sizes;
  private final int[] nearest;
  private final int[] group;
  private final boolean[] gone;

  private AverageLinkage(double[][] similarity, int[] sizes) {
    this.similarity = similarity;
    this.sizes = Arrays.stream(sizes).asDoubleStream().toArray();
    this.nearest = new int[sizes.length];
    this.group = new int[sizes.length];
    this.gone = new boolean[sizes.length];
  }

  /**
   * Groups units.
   *
   * @param similarity mean similarity between the documents of two units, symmetric; changed
   * @param sizes how many documents each unit has
   * @param threshold lowest mean similarity at which groups are joined
   * @return for each unit the lowest position in its group
   */
  static int[] group(double[][] similarity, int[] sizes, double threshold) {
    AverageLinkage linkage = new AverageLinkage(similarity, sizes);
    linkage.join(threshold);
    return linkage.group;
  }

  private void join(double threshold) {
    int units = group.length;
    for (int i = 0; i < units; i++) {
      group[i] = i;
      nearest[i] = findNearest(i);
    }
    int best = mostSimilar();
    while (best >= 0 && similarity[best][nearest[best]] >= threshold) {
      join(Math.min(best, nearest[best]), Math.max(best, nearest[best]));
      best = mostSimilar();
    }
  }

  private void join(int into, int from) {
    double total = sizes[into] + sizes[from];
    double share = sizes[into] / total;
    gone[from] = true;
    for (int other = 0; other < group.length; other++) {
      if (!gone[other] && other != into) {
        double mean = share * similarity[into][other] + (1 - share) * similarity[from][other];
        similarity[into][other] = mean;
        similarity[other][into] = mean;
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
        } else if (similarity[other][into] > similarity[other][nearest[other]]) {
          nearest[other] = into;
        }
      }
    }
  }

  private int mostSimilar() {
    int best = -1;
    for (int i = 0; i < group.length; i++) {
      if (!gone[i]
          && nearest[i] >= 0
          && (best < 0 || similarity[i][nearest[i]] > similarity[best][nearest[best]])) {
        best = i;
      }
    }
    return best;
  }

  private int findNearest(int unit) {
    double[] row = similarity[unit];
    int best = -1;
    for (int other = 0; other < row.length; other++) {
      if (!gone[other] && other != unit && (best < 0 || row[other] > row[best])) {
        best = other;
      }
    }
    return best;
  }
}
