package dev.tidings.aggregate;

import dev.tidings.aggregate.cluster.ClusterStore;
import dev.tidings.aggregate.cluster.Clusterer;

/** Opens the clustering of a language, with what it kept. */
@FunctionalInterface
interface ClustererFactory {
  Clusterer open(ClusterStore store, String language);
}
