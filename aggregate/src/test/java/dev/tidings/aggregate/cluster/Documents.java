package dev.tidings.aggregate.cluster;

import java.util.List;

/** Documents and stories by hand: weights are shares of a whole one. */
final class Documents {
  static final long DAY = 86_400_000;

  private Documents() {}

  /** One term of weight one. */
  static Document of(int sequence, int term) {
    return of(sequence, vector(new int[] {term}, 1));
  }

  static Document of(int sequence, TermVector vector) {
    return new Document(sequence, "d" + sequence, 0, sequence, vector);
  }

  static Document onDay(int sequence, double day, TermVector vector) {
    return new Document(sequence, "d" + sequence, (long) (day * DAY), sequence, vector);
  }

  static TermVector vector(int[] terms, double... weights) {
    short[] whole = new short[weights.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = (short) (TermVector.ONE * weights[i]);
    }
    return new TermVector(terms, whole);
  }

  static Cluster story(String id, Document... documents) {
    Cluster cluster = new Cluster(id);
    List.of(documents).forEach(cluster::add);
    return cluster;
  }
}
