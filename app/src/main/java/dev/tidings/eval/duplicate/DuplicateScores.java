package dev.tidings.eval.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well repeats were found.
 *
 * @param articles how many were read and made
 * @param labels by label: of how many pairs how many were put together
 * @param kinds by the stage's own kind: of how many labelled pairs how many repeat each other
 * @param recall share of the repeating pairs that were put together
 * @param precision share of the pairs put together that repeat each other
 * @param missed repeating pairs that were not put together
 * @param wrong different pairs that were
 */
public record DuplicateScores(
    int articles,
    Map<String, Count> labels,
    Map<String, Count> kinds,
    double recall,
    double precision,
    List<LabelledPair> missed,
    List<LabelledPair> wrong) {

  /** Some of all. */
  public record Count(int some, int all) {
    /** From 0 to 1; 1 of nothing. */
    public double share() {
      return all == 0 ? 1 : (double) some / all;
    }

    Count plus(boolean one) {
      return new Count(some + (one ? 1 : 0), all + 1);
    }
  }

  static DuplicateScores of(int articles, List<LabelledPair> pairs, Repeats repeats) {
    Map<String, Count> labels = new TreeMap<>();
    Map<String, Count> kinds = new TreeMap<>();
    Count found = new Count(0, 0);
    Count right = new Count(0, 0);
    List<LabelledPair> missed = new ArrayList<>();
    List<LabelledPair> wrong = new ArrayList<>();
    for (LabelledPair pair : pairs) {
      String kind = repeats.kind(pair);
      labels.merge(pair.label(), new Count(0, 0).plus(kind != null), DuplicateScores::sum);
      found = pair.isRepeat() ? found.plus(kind != null) : found;
      if (kind != null) {
        kinds.merge(kind, new Count(0, 0).plus(pair.isRepeat()), DuplicateScores::sum);
        right = right.plus(pair.isRepeat());
      }
      if (pair.isRepeat() != (kind != null)) {
        (pair.isRepeat() ? missed : wrong).add(pair);
      }
    }
    return new DuplicateScores(
        articles, labels, kinds, found.share(), right.share(), missed, wrong);
  }

  private static Count sum(Count a, Count b) {
    return new Count(a.some + b.some, a.all + b.all);
  }
}
