package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What a re-clustering puts of one story into one group: documents one by one, or the story's first
 * so many without a look at each, or both. It is known how many they are, which came first and
 * which last; to list them all costs what the story is large, and is for those that really move.
 */
final class Part {

  static final Comparator<Document> BY_SEQUENCE = Comparator.comparingLong(Document::sequence);

  private final Cluster cluster;
  private final int earlier;
  private final List<Document> single;

  private Part(Cluster cluster, int earlier, List<Document> single) {
    this.cluster = cluster;
    this.earlier = earlier;
    this.single = single;
  }

  /** All of a story. */
  static Part whole(Cluster cluster) {
    return new Part(cluster, cluster.size(), List.of());
  }

  /**
   * Some of a story.
   *
   * @param earlier so many of its first documents
   * @param single and these, which came after them, in any order; not both may be none
   */
  static Part of(Cluster cluster, int earlier, List<Document> single) {
    List<Document> sorted = new ArrayList<>(single);
    sorted.sort(BY_SEQUENCE);
    return new Part(cluster, earlier, sorted);
  }

  Cluster cluster() {
    return cluster;
  }

  /** How many documents these are. */
  int size() {
    return earlier + single.size();
  }

  /** The one that came first. */
  Document first() {
    return earlier > 0 ? cluster.document(0) : single.get(0);
  }

  /** All of them, in the order in which they came. */
  List<Document> documents() {
    List<Document> all = new ArrayList<>(size());
    all.addAll(cluster.documents().subList(0, earlier));
    all.addAll(single);
    return all;
  }

  /**
   * Those that came last and can be compared.
   *
   * @param most so many at most
   * @return in the order in which they came
   */
  List<Document> latest(int most) {
    if (!single.isEmpty()) {
      return single.subList(Math.max(0, single.size() - most), single.size());
    }
    List<Document> latest =
        earlier == cluster.size() ? cluster.comparable(most) : new ArrayList<>();
    Collections.reverse(latest);
    return latest;
  }
}
