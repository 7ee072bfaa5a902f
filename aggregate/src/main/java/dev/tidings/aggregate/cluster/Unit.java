package dev.tidings.aggregate.cluster;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a re-clustering does not divide: one document, or a large story as a whole. What a large
 * story is about is told by its latest documents, so that it costs no more than a small one.
 */
final class Unit {

  /** So many of the latest documents that have not faded stand for all. */
  static final int MOST_COMPARED = 50;

  private final List<Document> documents;
  private final int size;
  private final int compared;
  private final int[] terms;
  private final int[] weights;
  private final int @Nullable [] meaning;
  private final int encoded;
  private final long first;
  private final long last;

  private Unit(List<Document> compared, int size, int[] terms, int[] weights) {
    this.documents = compared;
    this.size = size;
    this.compared = compared.size();
    this.terms = terms;
    this.weights = weights;
    int[] sum = null;
    int summands = 0;
    long earliest = Long.MAX_VALUE;
    long latest = Long.MIN_VALUE;
    for (Document document : compared) {
      earliest = Math.min(earliest, document.eventTime());
      latest = Math.max(latest, document.eventTime());
      Meaning each = document.meaning();
      if (each != null) {
        sum = sum == null ? new int[each.dimensions()] : sum;
        each.addTo(sum);
        summands++;
      }
    }
    this.meaning = sum;
    this.encoded = summands;
    this.first = earliest;
    this.last = latest;
  }

  static Unit of(Document document) {
    TermVector vector = document.vector();
    int[] terms = new int[vector.size()];
    int[] weights = new int[vector.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = vector.term(i);
      weights[i] = vector.weight(i);
    }
    return new Unit(List.of(document), 1, terms, weights);
  }

  /** A story as a whole; it has more than one document. */
  static Unit of(Cluster cluster, DenseVector scratch) {
    return of(cluster.comparable(MOST_COMPARED), cluster.size(), scratch);
  }

  /**
   * Several documents as one.
   *
   * @param compared at most {@link #MOST_COMPARED}, not faded
   */
  static Unit of(List<Document> compared, DenseVector scratch) {
    return of(compared, compared.size(), scratch);
  }

  private static Unit of(List<Document> compared, int number, DenseVector scratch) {
    int room = 0;
    for (Document document : compared) {
      scratch.add(document.vector());
      room += document.vector().size();
    }
    // Sorting all, repeats included, took longer than the rest of a re-clustering.
    long[] weighted = new long[room];
    int distinct = 0;
    for (Document document : compared) {
      TermVector vector = document.vector();
      for (int i = 0; i < vector.size(); i++) {
        int term = vector.term(i);
        int weight = scratch.take(term);
        if (weight != 0) {
          weighted[distinct++] = (long) term << Integer.SIZE | weight;
        }
      }
    }
    Arrays.sort(weighted, 0, distinct);
    int[] terms = new int[distinct];
    int[] weights = new int[distinct];
    for (int i = 0; i < distinct; i++) {
      terms[i] = (int) (weighted[i] >>> Integer.SIZE);
      weights[i] = (int) weighted[i];
    }
    return new Unit(compared, number, terms, weights);
  }

  /** The story that it is of. */
  Cluster cluster() {
    return documents.get(0).cluster();
  }

  /** Whether it is a story as a whole. */
  boolean isWhole() {
    return size > 1;
  }

  /** The one document of a unit that is no story. */
  Document document() {
    return documents.get(0);
  }

  /** Number of documents that it stands for. */
  int size() {
    return size;
  }

  /** Number of documents whose terms these are. */
  int compared() {
    return compared;
  }

  /** How many of these have a meaning. */
  int encoded() {
    return encoded;
  }

  /** The sum of their meanings, if there is one. Takes no copy. */
  int @Nullable [] meaning() {
    return meaning;
  }

  /** Number of distinct terms. */
  int terms() {
    return terms.length;
  }

  int term(int position) {
    return terms[position];
  }

  int weight(int position) {
    return weights[position];
  }

  /** Milliseconds between the two, 0 when they overlap. */
  long gapTo(Unit other) {
    return Math.max(0, Math.max(other.first - last, first - other.last));
  }
}
