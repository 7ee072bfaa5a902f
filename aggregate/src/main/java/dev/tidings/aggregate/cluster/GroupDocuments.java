package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    double[][] preferences = withLoyalty(units, similarities);
    int[] groups = AverageLinkage.group(similarities, preferences, sizes, linkage.link());
    TreeMap<Integer, List<Document>> members = new TreeMap<>();
    for (int i = 0; i < groups.length; i++) {
      members
          .computeIfAbsent(groups[i], group -> new ArrayList<>())
          .addAll(units.get(i).documents());
    }
    List<List<Document>> result = new ArrayList<>(members.values());
    Set<Cluster> whole = new HashSet<>();
    for (Unit unit : units) {
      if (unit.documents().size() > 1) {
        whole.add(unit.documents().get(0).cluster());
      }
    }
    for (Cluster cluster : clusters) {
      if (cluster.document(0).isFaded() && !whole.contains(cluster)) {
        addFaded(cluster, result);
      }
    }
    result.forEach(documents -> documents.sort(BY_SEQUENCE));
    return result;
  }

  /** What has faded goes with the largest part of its cluster. */
  private static void addFaded(Cluster cluster, List<List<Document>> groups) {
    List<Document> faded = cluster.documents().stream().filter(Document::isFaded).toList();
    List<Document> largest = new ArrayList<>();
    long most = 0;
    for (List<Document> group : groups) {
      long shared = group.stream().filter(document -> document.cluster() == cluster).count();
      if (shared > most) {
        most = shared;
        largest = group;
      }
    }
    if (most == 0) {
      groups.add(largest);
    }
    largest.addAll(faded);
  }

  private double[][] withLoyalty(List<Unit> units, double[][] similarities) {
    double[][] loyal = new double[similarities.length][];
    Cluster[] clusters =
        units.stream().map(unit -> unit.documents().get(0).cluster()).toArray(Cluster[]::new);
    for (int i = 0; i < clusters.length; i++) {
      loyal[i] = similarities[i].clone();
      for (int j = 0; j < clusters.length; j++) {
        if (clusters[i] == clusters[j]) {
          loyal[i][j] += linkage.loyalty();
        }
      }
    }
    return loyal;
  }

  /** Whether nothing can come of it: a story alone that is too large to be divided. */
  boolean isFixed(List<Cluster> clusters) {
    return clusters.size() == 1
        && clusters.get(0).comparable(linkage.singles() + 1).size() > linkage.singles();
  }

  private List<Unit> units(List<Cluster> clusters) {
    List<Cluster> smallestFirst = new ArrayList<>(clusters);
    smallestFirst.sort(SMALLEST_FIRST);
    List<Unit> units = new ArrayList<>();
    int room = linkage.singles();
    for (Cluster cluster : smallestFirst) {
      List<Document> comparable = cluster.comparable(room + 1);
      if (comparable.size() <= room) {
        room -= comparable.size();
        comparable.forEach(document -> units.add(Unit.of(document)));
      } else {
        room = 0;
        units.add(Unit.of(cluster.documents(), dense));
      }
    }
    return units;
  }
}
