package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an article into the story it fits best, or opens one for it. */
final class JoinStory {

  private final ActiveDocuments documents;
  private final StoryIds storyIds;
  private final ClusterParameters.Linkage linkage;
  private final FindNeighbours findNeighbours;
  private final RankCandidates rankCandidates;
  private final ExplainDecision explain;

  JoinStory(
      ActiveDocuments documents,
      StoryIds storyIds,
      ClusterParameters.Linkage linkage,
      FindNeighbours findNeighbours,
      RankCandidates rankCandidates,
      ExplainDecision explain) {
    this.documents = documents;
    this.storyIds = storyIds;
    this.linkage = linkage;
    this.findNeighbours = findNeighbours;
    this.rankCandidates = rankCandidates;
    this.explain = explain;
  }

  /**
   * An article on its way.
   *
   * @param document in no story yet
   * @param ledger what it did to the vocabulary
   * @param ranked stories that it might belong to, best first
   * @param links active documents that it resembles
   */
  private record Arrival(
      Document document, Ledger ledger, List<RankedStory> ranked, List<Neighbour> links) {

    @Nullable RankedStory ranked(int rank) {
      return rank < ranked.size() ? ranked.get(rank) : null;
    }
  }

  /**
   * Assigns a new article.
   *
   * @param text its title and lead; looked at only if there is an encoder
   */
  void assign(Document document, WeighTerms.Weighing weighing, String text, List<Change> changes) {
    joinOrOpen(arrival(document, weighing, text), changes);
  }

  /**
   * Assigns an article whose text has changed. It stays where it is unless another story fits
   * better, or its own has become less like it than its members must be.
   *
   * @param previous what the article was; is removed
   */
  void reassign(
      Document document,
      Document previous,
      WeighTerms.Weighing weighing,
      String text,
      List<Change> changes) {
    Cluster own = previous.cluster();
    String articleId = document.articleId();
    documents.remove(previous);
    Arrival arrival = arrival(document, weighing, text);
    RankedStory best = arrival.ranked(0);
    if (staysIn(own, best, document)) {
      add(arrival, own.storyId());
      changes.add(new Change.Revised(own.storyId(), articleId));
    } else if (own.size() == 0 && best != null) {
      String heir = best.cluster().storyId();
      Change.Evidence evidence = explain.joining(document.vector(), best, arrival.ranked(1));
      add(arrival, heir);
      changes.add(new Change.Merged(own.storyId(), heir, evidence));
      changes.add(new Change.Revised(heir, articleId));
    } else {
      changes.add(new Change.Shrank(own.storyId(), articleId));
      joinOrOpen(arrival, changes);
    }
  }

  private boolean staysIn(Cluster own, @Nullable RankedStory best, Document document) {
    if (own.size() == 0) {
      return best == null || best.score() < linkage.join();
    }
    double loyal = rankCandidates.score(own, document).score() + linkage.loyalty();
    return loyal >= linkage.link()
        && (best == null || best.cluster() == own || loyal >= best.score());
  }

  private void joinOrOpen(Arrival arrival, List<Change> changes) {
    Document document = arrival.document;
    RankedStory best = arrival.ranked(0);
    if (best != null && best.score() >= linkage.join()) {
      String storyId = best.cluster().storyId();
      Change.Evidence evidence = explain.joining(document.vector(), best, arrival.ranked(1));
      add(arrival, storyId);
      changes.add(new Change.Grew(storyId, document.articleId(), evidence));
    } else {
      String storyId = storyIds.next(document.articleId());
      Change.Evidence evidence = explain.opening(document.vector(), best);
      add(arrival, storyId);
      changes.add(new Change.Created(storyId, document.articleId(), evidence));
    }
  }

  private Arrival arrival(Document document, WeighTerms.Weighing weighing, String text) {
    List<Neighbour> neighbours = findNeighbours.find(document, weighing.terms(), text);
    List<RankedStory> ranked = rankCandidates.rank(document, neighbours);
    List<Neighbour> links = new ArrayList<>();
    for (Neighbour neighbour : neighbours) {
      if (neighbour.similarity() >= linkage.link()) {
        links.add(neighbour);
      }
    }
    return new Arrival(document, weighing.ledger(), ranked, links);
  }

  private void add(Arrival arrival, String storyId) {
    documents.add(arrival.document, storyId, arrival.links, arrival.ledger);
  }
}
