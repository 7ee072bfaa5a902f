package dev.tidings.aggregate.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All active clusters and their documents. */
final class Clusters {

  private final Map<String, Cluster> byStoryId = new HashMap<>();
  private final Map<String, Document> byArticleId = new HashMap<>();
  private final TreeSet<Cluster> bySilence = new TreeSet<>(Cluster.BY_SILENCE);

  @Nullable Document document(String articleId) {
    return byArticleId.get(articleId);
  }

  int documentCount() {
    return byArticleId.size();
  }

  int count() {
    return byStoryId.size();
  }

  boolean has(String storyId) {
    return byStoryId.containsKey(storyId);
  }

  /** Puts a new document into a story, which begins if there is none of that id. */
  void add(Document document, String storyId) {
    Cluster cluster = byStoryId.computeIfAbsent(storyId, Cluster::new);
    leaveQueue(cluster);
    cluster.add(document);
    bySilence.add(cluster);
    byArticleId.put(document.articleId(), document);
  }

  /** Takes a document out; its cluster ends with the last one. */
  void remove(Document document) {
    byArticleId.remove(document.articleId());
    takeOut(document);
  }

  /**
   * Moves documents to another story, which begins if there is none of that id.
   *
   * @param documents all of one story, in the order in which they came
   */
  void move(List<Document> documents, String storyId) {
    Cluster from = documents.get(0).cluster();
    leaveQueue(from);
    from.removeAll(documents);
    enterQueue(from);
    Cluster to = byStoryId.computeIfAbsent(storyId, Cluster::new);
    leaveQueue(to);
    to.addAll(documents);
    enterQueue(to);
  }

  /** The cluster to which longest nothing came. */
  @Nullable Cluster longestSilent() {
    return bySilence.isEmpty() ? null : bySilence.first();
  }

  private void takeOut(Document document) {
    Cluster cluster = document.cluster();
    leaveQueue(cluster);
    cluster.remove(document);
    enterQueue(cluster);
  }

  /** Or ends it, when nothing is left. */
  private void enterQueue(Cluster cluster) {
    if (cluster.size() > 0) {
      bySilence.add(cluster);
    } else {
      byStoryId.remove(cluster.storyId());
    }
  }

  private void leaveQueue(Cluster cluster) {
    if (cluster.size() > 0) {
      bySilence.remove(cluster);
    }
  }
}
