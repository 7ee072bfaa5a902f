package dev.tidings.aggregate.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a decision rests on, in terms that a reader can judge. */
final class ExplainDecision {

  private final Vocabulary vocabulary;
  private final ClusterParameters.Linkage linkage;
  private final CompareUnits compare;
  private final DenseVector dense;

  ExplainDecision(
      Vocabulary vocabulary,
      ClusterParameters.Linkage linkage,
      CompareUnits compare,
      DenseVector dense) {
    this.vocabulary = vocabulary;
    this.linkage = linkage;
    this.compare = compare;
    this.dense = dense;
  }

  /** Why an article joined a story rather than another, if there is one. */
  Change.Evidence joining(TermVector vector, RankedStory story, @Nullable RankedStory runnerUp) {
    return assignment(story, sharedTerms(vector, story), runnerUp);
  }

  /** Why an article opened a story rather than join the best one there was. */
  Change.Evidence opening(TermVector vector, @Nullable RankedStory best) {
    if (best != null) {
      return assignment(best, sharedTerms(vector, best), best);
    }
    StrongestTerms own = new StrongestTerms();
    for (int i = 0; i < vector.size(); i++) {
      own.offer(vector.term(i), vector.weight(i));
    }
    return new Change.Evidence(0, linkage.join(), own.in(vocabulary), null, 0);
  }

  /** Why a story went into another: what its documents share with those of the other. */
  Change.Evidence merge(List<Document> going, List<Document> others) {
    Unit one = Unit.of(going, dense);
    Unit other = Unit.of(others, dense);
    double score = compare.compare(one, other);
    StrongestTerms strongest = new StrongestTerms();
    dense.add(other);
    for (int i = 0; i < one.terms(); i++) {
      strongest.offer(one.term(i), (long) one.weight(i) * dense.weight(one.term(i)));
    }
    dense.clear(other);
    return move(score, strongest);
  }

  /** Why documents left a story: what they have more of than those that stay. */
  Change.Evidence split(List<Document> leaving, List<Document> staying) {
    Unit one = Unit.of(leaving, dense);
    Unit other = Unit.of(staying, dense);
    double score = compare.compare(one, other);
    StrongestTerms strongest = new StrongestTerms();
    dense.add(other);
    for (int i = 0; i < one.terms(); i++) {
      long here = (long) one.weight(i) * other.compared();
      long there = (long) dense.weight(one.term(i)) * one.compared();
      strongest.offer(one.term(i), here - there);
    }
    dense.clear(other);
    return move(score, strongest);
  }

  private StrongestTerms sharedTerms(TermVector vector, RankedStory story) {
    for (Document document : story.nearest()) {
      dense.add(document.vector());
    }
    StrongestTerms shared = new StrongestTerms();
    for (int i = 0; i < vector.size(); i++) {
      shared.offer(vector.term(i), (long) vector.weight(i) * dense.weight(vector.term(i)));
    }
    for (Document document : story.nearest()) {
      dense.clear(document.vector());
    }
    return shared;
  }

  private Change.Evidence assignment(
      RankedStory best, StrongestTerms terms, @Nullable RankedStory runnerUp) {
    return new Change.Evidence(
        proportion(best.score()),
        linkage.join(),
        terms.in(vocabulary),
        runnerUp == null ? null : runnerUp.cluster().storyId(),
        runnerUp == null ? 0 : proportion(runnerUp.score()));
  }

  private Change.Evidence move(double score, StrongestTerms terms) {
    return new Change.Evidence(proportion(score), linkage.link(), terms.in(vocabulary), null, 0);
  }

  /** Rounding and the time penalty can lead out of the interval. */
  private static double proportion(double score) {
    return Math.min(1, Math.max(0, score));
  }
}
