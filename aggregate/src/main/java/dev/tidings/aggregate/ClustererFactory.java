package dev.tidings.aggregate;

import dev.tidings.aggregate.cluster.ClusterStore;
import dev.tidings.aggregate.cluster.Clusterer;

/** Opens the clustering of a language, with what it kept. */
@FunctionalInterface
interface ClustererFactory {
  Clusterer open(ClusterStore store, String language);

  /** Whether it wants to know how an article begins. */
  default boolean readsLead() {
    return false;
  }

  /**
   * Looks for what it needs besides the store.
   *
   * @throws dev.tidings.pipe.SettingsException when it is not there
   */
  default void require() {}
}
