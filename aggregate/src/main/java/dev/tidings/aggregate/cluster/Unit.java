package dev.tidings.aggregate.cluster;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a re-clustering does not divide: one document, or a large story as a whole. What a large
 * story is about is told by its latest documents, so that it costs no more than a small one.
 */
final class Unit {

  /** So many of the latest documents that have not faded stand for all. */
  private static final int MOST_COMPARED = 50;

  private final List<Document> documents;
  private final int compared;
  private final int[] terms;
  private final int[] weights;
  private final int @Nullable [] meaning;
  private final int encoded;
  private final long first;
  private final long last;

  private Unit(List<Document> documents, List<Document> compared, int[] terms, int[] weights) {
    this.documents = documents;
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
    List<Document> only = List.of(document);
    return new Unit(only, only, terms, weights);
  }

  /**
   * Several documents as one.
   *
   * @param documents in the order in which they came
   */
  static Unit of(List<Document> documents, DenseVector scratch) {
    List<Document> compared = latest(documents);
    int room = 0;
    for (Document document : compared) {
      scratch.add(document.vector());
      room += document.vector().size();
    }
    int[] terms = new int[room];
    int[] weights = new int[room];
    int size = 0;
    for (Document document : compared) {
      TermVector vector = document.vector();
      for (int i = 0; i < vector.size(); i++) {
        terms[size++] = vector.term(i);
      }
    }
    IntArrays.unstableSort(terms);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (distinct == 0 || terms[distinct - 1] != terms[i]) {
        terms[distinct++] = terms[i];
      }
    }
    for (int i = 0; i < distinct; i++) {
      weights[i] = scratch.take(terms[i]);
    }
    return new Unit(
        List.copyOf(documents),
        compared,
        IntArrays.trim(terms, distinct),
        IntArrays.trim(weights, distinct));
  }

  private static List<Document> latest(List<Document> documents) {
    List<Document> latest = new ArrayList<>();
    for (int i = documents.size() - 1; i >= 0 && latest.size() < MOST_COMPARED; i--) {
      if (!documents.get(i).isFaded()) {
        latest.add(documents.get(i));
      }
    }
    return latest;
  }

  List<Document> documents() {
    return documents;
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
  int size() {
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
