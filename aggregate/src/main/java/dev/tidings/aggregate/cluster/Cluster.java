package dev.tidings.aggregate.cluster;

import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The documents of an active story. What decides about a cluster follows from its documents alone,
 * never from the way they came together, so that a restored cluster behaves as the first one did.
 */
final class Cluster {

  /** Longest silent first. */
  static final Comparator<Cluster> BY_SILENCE =
      Comparator.comparingLong(cluster -> cluster.latest().sequence());

  /** Oldest first document first. */
  static final Comparator<Cluster> BY_AGE =
      Comparator.comparingLong(cluster -> cluster.document(0).sequence());

  private static final Comparator<Document> BY_SEQUENCE =
      Comparator.comparingLong(Document::sequence);

  private final String storyId;
  private final ObjectArrayList<Document> documents = new ObjectArrayList<>(2);

  Cluster(String storyId) {
    this.storyId = storyId;
  }

  String storyId() {
    return storyId;
  }

  int size() {
    return documents.size();
  }

  /** In the order in which they came. */
  List<Document> documents() {
    return documents;
  }

  Document document(int position) {
    return documents.get(position);
  }

  /**
   * Those that can be compared with others: the latest ones, for documents fade in the order in
   * which they came.
   *
   * @param most no more are looked for
   * @return latest first
   */
  List<Document> comparable(int most) {
    List<Document> latest = new ArrayList<>();
    for (int i = size() - 1; i >= 0 && latest.size() < most && !document(i).isFaded(); i--) {
      latest.add(document(i));
    }
    return latest;
  }

  private Document latest() {
    return documents.top();
  }

  /** Stream time since which nothing came, epoch milliseconds. */
  long silentSince() {
    return latest().arrival();
  }

  void add(Document document) {
    int position = documents.size();
    while (position > 0 && documents.get(position - 1).sequence() > document.sequence()) {
      position--;
    }
    documents.add(position, document);
    document.moveTo(this);
  }

  /** Adds several that were in one other cluster, in the order in which they came. */
  void addAll(List<Document> more) {
    int own = documents.size() - 1;
    int next = more.size() - 1;
    documents.size(documents.size() + more.size());
    for (int to = documents.size() - 1; next >= 0; to--) {
      boolean ownIsLater = own >= 0 && documents.get(own).sequence() > more.get(next).sequence();
      documents.set(to, ownIsLater ? documents.get(own--) : more.get(next--));
    }
    more.forEach(document -> document.moveTo(this));
  }

  /** Takes several out, which are in no cluster then. */
  void removeAll(List<Document> leaving) {
    leaving.forEach(document -> document.moveTo(null));
    documents.removeIf(document -> !document.isActive());
  }

  void remove(Document document) {
    documents.remove(Collections.binarySearch(documents, document, BY_SEQUENCE));
    document.moveTo(null);
  }

  @Override
  public String toString() {
    return storyId + documents;
  }
}
