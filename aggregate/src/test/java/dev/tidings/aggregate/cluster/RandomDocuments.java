package dev.tidings.aggregate.cluster;

import java.util.Random;
import java.util.TreeSet;

/** Documents made of random terms. */
final class RandomDocuments {

  private static final int TERMS = 300;

  private RandomDocuments() {}

  /** Up to 20 terms, low ids more often than high ones. */
  static WeighedTerms terms(Random random) {
    TreeSet<Integer> chosen = new TreeSet<>();
    int size = 1 + random.nextInt(20);
    while (chosen.size() < size) {
      chosen.add((int) (TERMS * Math.pow(random.nextDouble(), 2)));
    }
    int[] ids = chosen.stream().mapToInt(Integer::intValue).toArray();
    float[] weights = new float[ids.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 0.1f + random.nextFloat();
    }
    return WeighedTerms.select(ids, weights, 100);
  }

  static Document document(int sequence, TermVector vector) {
    return new Document(sequence, "article-" + sequence, 0, 0, vector);
  }
}
