package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.List;

/** Finds the active documents that an article resembles most, with exact similarities. */
final class FindNeighbours {

  private final DocumentIndex index;
  private final ClusterParameters.Search search;
  private final DenseVector dense;

  FindNeighbours(DocumentIndex index, ClusterParameters.Search search, DenseVector dense) {
    this.index = index;
    this.search = search;
    this.dense = dense;
  }

  /** In the order of the index's candidates. */
  List<Neighbour> find(WeighedTerms terms) {
    List<Document> candidates = index.candidates(terms, search);
    List<Neighbour> neighbours = new ArrayList<>(candidates.size());
    dense.add(terms.vector());
    for (Document candidate : candidates) {
      double similarity = TermVector.similarity(dense.product(candidate.vector()));
      neighbours.add(new Neighbour(candidate, similarity));
    }
    dense.clear(terms.vector());
    return neighbours;
  }
}
