package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Clusters the documents of linked stories anew, as if all had come at once: what came first no
 * longer decides. Large stories enter whole, so that the cost is bounded.
 */
final class GroupDocuments {

  private static final Comparator<Cluster> SMALLEST_FIRST =
      Comparator.comparingInt(Cluster::size).thenComparing(Cluster.BY_AGE);

  private static final Comparator<Document> BY_SEQUENCE =
      Comparator.comparingLong(Document::sequence);

  private final ClusterParameters.Linkage linkage;
  private final CompareUnits compare;
  private final DenseVector dense;

  GroupDocuments(ClusterParameters.Linkage linkage, CompareUnits compare, DenseVector dense) {
    this.linkage = linkage;
    this.compare = compare;
    this.dense = dense;
  }

  /** Each group's documents in the order in which they came. */
  List<List<Document>> group(List<Cluster> clusters) {
    List<Unit> units = units(clusters);
    int[] sizes = units.stream().mapToInt(unit -> unit.documents().size()).toArray();
    double[][] similarities = compare.all(units);
    addLoyalty(units, similarities);
    int[] groups = AverageLinkage.group(similarities, sizes, linkage.link());
    TreeMap<Integer, List<Document>> members = new TreeMap<>();
    for (int i = 0; i < groups.length; i++) {
      members
          .computeIfAbsent(groups[i], group -> new ArrayList<>())
          .addAll(units.get(i).documents());
    }
    List<List<Document>> result = new ArrayList<>(members.values());
    result.forEach(documents -> documents.sort(BY_SEQUENCE));
    return result;
  }

  private void addLoyalty(List<Unit> units, double[][] similarities) {
    Cluster[] clusters =
        units.stream().map(unit -> unit.documents().get(0).cluster()).toArray(Cluster[]::new);
    for (int i = 0; i < clusters.length; i++) {
      for (int j = 0; j < clusters.length; j++) {
        if (clusters[i] == clusters[j]) {
          similarities[i][j] += linkage.loyalty();
        }
      }
    }
  }

  private List<Unit> units(List<Cluster> clusters) {
    List<Cluster> smallestFirst = new ArrayList<>(clusters);
    smallestFirst.sort(SMALLEST_FIRST);
    List<Unit> units = new ArrayList<>();
    int room = linkage.singles();
    for (Cluster cluster : smallestFirst) {
      if (cluster.size() <= room) {
        room -= cluster.size();
        cluster.documents().forEach(document -> units.add(Unit.of(document)));
      } else {
        room = 0;
        units.add(Unit.of(cluster.documents(), dense));
      }
    }
    return units;
  }
}
