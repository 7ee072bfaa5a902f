package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader is told of a decision. */
class ExplainDecisionTest {

  private static final ClusterParameters.Linkage LINKAGE =
      new ClusterParameters.Linkage(0.3, 0.2, 1, 50, 0.02, 2, 0.01);

  private final Vocabulary vocabulary = new Vocabulary();
  private final int quake = vocabulary.add("quake");
  private final int nepal = vocabulary.add("nepal");
  private final int vote = vocabulary.add("vote");
  private final DenseVector dense = new DenseVector();
  private final ExplainDecision explain =
      new ExplainDecision(
          vocabulary,
          LINKAGE,
          new CompareUnits(
              new TimePenalty(LINKAGE), dense, new BlendMeaning(ClusterParameters.DEFAULT, false)),
          dense);

  private Document document(int sequence, double quakes, double nepals, double votes) {
    return Documents.of(
        sequence, Documents.vector(new int[] {quake, nepal, vote}, quakes, nepals, votes));
  }

  private RankedStory ranked(String id, double score, Document... nearest) {
    return new RankedStory(Documents.story(id, nearest), score, List.of(nearest));
  }

  @Test
  void anArticleJoinsByTheTermsThatItShares() {
    TermVector article = document(9, 0.6, 0.8, 0).vector();
    RankedStory best = ranked("best", 0.7, document(1, 0.9, 0.3, 0.2), document(2, 0.9, 0, 0.4));
    RankedStory second = ranked("second", 0.4, document(3, 0, 1, 0));
    assertThat(explain.joining(article, best, second))
        .isEqualTo(new Change.Evidence(0.7, 0.3, List.of("quake", "nepal"), "second", 0.4));
    assertThat(explain.joining(article, best, null))
        .isEqualTo(new Change.Evidence(0.7, 0.3, List.of("quake", "nepal"), null, 0));
  }

  @Test
  void anArticleOpensAStoryThoughOneWasNear() {
    TermVector article = document(9, 0.2, 0, 0.9).vector();
    RankedStory best = ranked("best", -0.1, document(1, 1, 0, 0));
    assertThat(explain.opening(article, best))
        .isEqualTo(new Change.Evidence(0, 0.3, List.of("quake"), "best", 0));
    assertThat(explain.opening(article, null))
        .isEqualTo(new Change.Evidence(0, 0.3, List.of("vote", "quake"), null, 0));
  }

  @Test
  void storiesMergeByTheTermsThatTheyShare() {
    Change.Evidence evidence =
        explain.merge(
            List.of(document(1, 0.6, 0.8, 0)),
            List.of(document(2, 0.8, 0.6, 0), document(3, 1, 0, 0)));
    assertThat(evidence.terms()).containsExactly("quake", "nepal");
    assertThat(evidence.score()).isCloseTo((0.96 + 0.6) / 2, within(1e-3));
    assertThat(evidence.threshold()).isEqualTo(0.2);
    assertThat(evidence.runnerUpStoryId()).isNull();
  }

  @Test
  void aStorySplitsByTheTermsThatTheOthersLack() {
    Change.Evidence evidence =
        explain.split(
            List.of(document(1, 0.5, 0, 0.8)),
            List.of(document(2, 0.5, 0.8, 0), document(3, 0.5, 0.8, 0)));
    assertThat(evidence.terms()).containsExactly("vote");
    assertThat(evidence.score()).isCloseTo(0.25, within(1e-3));
  }

  @Test
  void oneDecisionLeavesNothingBehindForTheNext() {
    Document one = document(1, 0.6, 0.8, 0);
    Document other = document(2, 0.8, 0.6, 0);
    Change.Evidence first = explain.merge(List.of(one), List.of(other));
    explain.split(List.of(one), List.of(other));
    explain.joining(one.vector(), ranked("s", 0.5, other), null);
    assertThat(explain.merge(List.of(one), List.of(other))).isEqualTo(first);
    for (int term : new int[] {quake, nepal, vote}) {
      assertThat(dense.weight(term)).isZero();
    }
  }
}
