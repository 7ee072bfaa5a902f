package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Clusters the documents of linked stories anew, as if all had come at once: what came first no
 * longer decides. Large stories enter whole and are not listed, so that the cost is bounded,
 * however large they are.
 */
final class GroupDocuments {

  private static final Comparator<Cluster> SMALLEST_FIRST =
      Comparator.comparingInt(Cluster::size).thenComparing(Cluster.BY_AGE);

  private static final Comparator<Part> BY_FIRST =
      Comparator.comparing(Part::first, Part.BY_SEQUENCE);

  private final ClusterParameters.Linkage linkage;
  private final CompareUnits compare;
  private final DenseVector dense;

  GroupDocuments(ClusterParameters.Linkage linkage, CompareUnits compare, DenseVector dense) {
    this.linkage = linkage;
    this.compare = compare;
    this.dense = dense;
  }

  /** What each group has of each story, in the order in which the parts' first documents came. */
  List<List<Part>> group(List<Cluster> clusters) {
    List<Unit> units = units(clusters);
    int[] sizes = units.stream().mapToInt(Unit::size).toArray();
    double[][] similarities = compare.all(units);
    double[][] preferences = withLoyalty(units, similarities);
    int[] groups = AverageLinkage.group(similarities, preferences, sizes, linkage.link());
    TreeMap<Integer, Map<Cluster, List<Document>>> singles = new TreeMap<>();
    TreeMap<Integer, List<Part>> parts = new TreeMap<>();
    Set<Cluster> whole = new HashSet<>();
    for (int i = 0; i < groups.length; i++) {
      Cluster cluster = units.get(i).cluster();
      List<Part> ofGroup = parts.computeIfAbsent(groups[i], group -> new ArrayList<>());
      if (units.get(i).isWhole()) {
        ofGroup.add(Part.whole(cluster));
        whole.add(cluster);
      } else {
        singles
            .computeIfAbsent(groups[i], group -> new LinkedHashMap<>())
            .computeIfAbsent(cluster, key -> new ArrayList<>())
            .add(units.get(i).document());
      }
    }
    List<List<Part>> result = new ArrayList<>(parts.values());
    for (Cluster cluster : clusters) {
      if (!whole.contains(cluster)) {
        addDivided(cluster, singles, parts, result);
      }
    }
    result.forEach(ofGroup -> ofGroup.sort(BY_FIRST));
    return result;
  }

  /** What has faded goes with the largest part of its cluster. */
  private static void addDivided(
      Cluster cluster,
      Map<Integer, Map<Cluster, List<Document>>> singles,
      Map<Integer, List<Part>> parts,
      List<List<Part>> result) {
    int compared = 0;
    int largest = -1;
    int most = 0;
    for (Map.Entry<Integer, Map<Cluster, List<Document>>> group : singles.entrySet()) {
      int shared = group.getValue().getOrDefault(cluster, List.of()).size();
      compared += shared;
      if (shared > most) {
        most = shared;
        largest = group.getKey();
      }
    }
    if (most == 0) {
      result.add(new ArrayList<>(List.of(Part.whole(cluster))));
      return;
    }
    int faded = cluster.size() - compared;
    for (Map.Entry<Integer, List<Part>> group : parts.entrySet()) {
      List<Document> own =
          singles.getOrDefault(group.getKey(), Map.of()).getOrDefault(cluster, List.of());
      if (!own.isEmpty()) {
        group.getValue().add(Part.of(cluster, group.getKey() == largest ? faded : 0, own));
      }
    }
  }

  private double[][] withLoyalty(List<Unit> units, double[][] similarities) {
    double[][] loyal = new double[similarities.length][];
    Cluster[] clusters = units.stream().map(Unit::cluster).toArray(Cluster[]::new);
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

  /** What is compared: so many documents at most, and the other stories. */
  List<Unit> units(List<Cluster> clusters) {
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
        units.add(Unit.of(cluster, dense));
      }
    }
    return units;
  }
}
