package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the clusters that new links connect: what is to be clustered again, each group alone. */
final class FindLinkedClusters {

  /**
   * A link that would make a group larger is left out, for the cost grows with the square. Only
   * articles made from one template come near it.
   */
  static final int MOST_CLUSTERS = 400;

  private final Map<Cluster, Cluster> parents = new HashMap<>();
  private final Map<Cluster, Integer> sizes = new HashMap<>();
  private final List<Cluster> met = new ArrayList<>();

  private FindLinkedClusters() {}

  /** Groups of connected clusters, in the order of the links that first touched them. */
  static List<List<Cluster>> find(List<Link> links) {
    FindLinkedClusters finding = new FindLinkedClusters();
    for (Link link : links) {
      if (link.later().isActive() && link.earlier().isActive()) {
        finding.join(link.later().cluster(), link.earlier().cluster());
      }
    }
    Map<Cluster, List<Cluster>> groups = new LinkedHashMap<>();
    for (Cluster cluster : finding.met) {
      groups.computeIfAbsent(finding.root(cluster), root -> new ArrayList<>()).add(cluster);
    }
    return List.copyOf(groups.values());
  }

  private void join(Cluster one, Cluster other) {
    Cluster root = root(one);
    Cluster joined = root(other);
    int size = sizes.getOrDefault(root, 1) + sizes.getOrDefault(joined, 1);
    if (root != joined && size <= MOST_CLUSTERS) {
      parents.put(joined, root);
      sizes.put(root, size);
    }
  }

  private Cluster root(Cluster cluster) {
    Cluster current = cluster;
    Cluster parent = parents.get(current);
    if (parent == null) {
      parents.put(cluster, cluster);
      met.add(cluster);
      return cluster;
    }
    while (parent != current) {
      current = parent;
      parent = parents.getOrDefault(current, current);
    }
    parents.put(cluster, current);
    return current;
  }
}
