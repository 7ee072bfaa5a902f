package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.List;

/** Finds the active documents that an article resembles most, with exact similarities. */
final class FindNeighbours {

  private final DocumentIndex index;
  private final ClusterParameters.Search search;
  private final DenseVector dense;
  private final EncodeArticle encodeArticle;
  private final BlendMeaning blendMeaning;

  FindNeighbours(
      DocumentIndex index,
      ClusterParameters.Search search,
      DenseVector dense,
      EncodeArticle encodeArticle,
      BlendMeaning blendMeaning) {
    this.index = index;
    this.search = search;
    this.dense = dense;
    this.encodeArticle = encodeArticle;
    this.blendMeaning = blendMeaning;
  }

  /**
   * Finds them, and if terms alone leave it open has the article encoded.
   *
   * @param document the article
   * @param terms its terms
   * @param text its title and lead
   * @return in the order of the index's candidates
   */
  List<Neighbour> find(Document document, WeighedTerms terms, String text) {
    List<Neighbour> byTerms = byTerms(terms);
    if (!encodeArticle.isOn()) {
      return byTerms;
    }
    double nearest = byTerms.stream().mapToDouble(Neighbour::similarity).max().orElse(0);
    encodeArticle.encode(document, text, nearest);
    return byTerms.stream()
        .map(
            neighbour ->
                new Neighbour(
                    neighbour.document(),
                    blendMeaning.blend(neighbour.similarity(), document, neighbour.document())))
        .toList();
  }

  private List<Neighbour> byTerms(WeighedTerms terms) {
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
