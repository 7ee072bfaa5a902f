package dev.tidings.aggregate.cluster;

import java.util.List;

/** Closes stories to which nothing has come for long; they and their documents are forgotten. */
final class RetireStories {

  private final ActiveDocuments documents;
  private final ClusterParameters.Life life;

  RetireStories(ActiveDocuments documents, ClusterParameters.Life life) {
    this.documents = documents;
    this.life = life;
  }

  /** Retires those that were silent for too long, longest silent first. */
  void retireSilent(List<Change> changes) {
    long silentBefore = documents.clock().streamTime() - life.silence().toMillis();
    Cluster cluster = documents.clusters().longestSilent();
    while (cluster != null && cluster.silentSince() < silentBefore) {
      retire(cluster, changes);
      cluster = documents.clusters().longestSilent();
    }
  }

  /** Retires the longest silent ones as long as there are too many articles. */
  void retireSurplus(List<Change> changes) {
    Clusters clusters = documents.clusters();
    Cluster cluster = clusters.longestSilent();
    while (cluster != null
        && clusters.documentCount() > life.mostArticles()
        && clusters.count() > 1) {
      retire(cluster, changes);
      cluster = clusters.longestSilent();
    }
  }

  private void retire(Cluster cluster, List<Change> changes) {
    // From the end, where nothing has to close the gap.
    for (int last = cluster.size() - 1; last >= 0; last--) {
      documents.remove(cluster.document(last));
    }
    changes.add(new Change.Retired(cluster.storyId()));
  }
}
