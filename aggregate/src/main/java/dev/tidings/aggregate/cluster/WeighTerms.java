package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns a document's term counts into a vector: (1 + ln tf) ln((N + 1) / (df + 1/2)), the heaviest
 * terms, unit length. That is the classical tf-idf weight (Salton and Buckley, 1988) over the
 * documents seen up to and including this one.
 */
final class WeighTerms {

  /** Longer terms are not words. */
  private static final int LONGEST_TERM = 64;

  /** An article of ordinary length has a few hundred. */
  private static final int MOST_TERMS = 4096;

  private static final double[] LOGARITHMS = logarithms(1024);

  private final Vocabulary vocabulary;
  private final int heaviestTerms;

  WeighTerms(Vocabulary vocabulary, int heaviestTerms) {
    this.vocabulary = vocabulary;
    this.heaviestTerms = heaviestTerms;
  }

  /**
   * What came of it.
   *
   * @param terms the weighed terms
   * @param ledger what the document did to the vocabulary
   */
  record Weighing(WeighedTerms terms, Ledger ledger) {}

  /**
   * Weighs a document's terms.
   *
   * @param terms counts by term; terms with counts below 1 are left out
   * @param count whether this is a document that has not been counted before
   */
  Weighing weigh(Map<String, Integer> terms, boolean count) {
    List<Map.Entry<String, Integer>> usable = usable(terms);
    List<Map.Entry<String, Integer>> unknown = new ArrayList<>();
    int[] ids = new int[usable.size()];
    int[] counts = new int[usable.size()];
    int size = 0;
    for (Map.Entry<String, Integer> entry : usable) {
      int id = vocabulary.find(entry.getKey());
      if (id < 0) {
        unknown.add(entry);
      } else {
        ids[size] = id;
        counts[size++] = entry.getValue();
      }
    }
    // Ids must not depend on the order of the given map.
    unknown.sort(Map.Entry.comparingByKey());
    int[] newIds = new int[unknown.size()];
    String[] newTerms = new String[unknown.size()];
    for (int i = 0; i < newIds.length; i++) {
      newTerms[i] = unknown.get(i).getKey();
      newIds[i] = vocabulary.add(newTerms[i]);
      ids[size] = newIds[i];
      counts[size++] = unknown.get(i).getValue();
    }
    if (count) {
      vocabulary.countDocument();
      for (int id : ids) {
        vocabulary.count(id);
      }
    }
    WeighedTerms weighed = WeighedTerms.select(ids, weights(ids, counts), heaviestTerms);
    int[] countedLight = count ? weighed.lightTerms() : new int[0];
    return new Weighing(weighed, new Ledger(count, countedLight, newIds, newTerms));
  }

  private float[] weights(int[] ids, int[] counts) {
    float[] weights = new float[ids.length];
    double documents = vocabulary.documents() + 1.0;
    for (int i = 0; i < ids.length; i++) {
      double rarity = StrictMath.log(documents / (vocabulary.frequency(ids[i]) + 0.5));
      weights[i] = rarity <= 0 ? 0 : (float) ((1 + logarithm(counts[i])) * rarity);
    }
    return weights;
  }

  private static List<Map.Entry<String, Integer>> usable(Map<String, Integer> terms) {
    List<Map.Entry<String, Integer>> usable = new ArrayList<>(terms.size());
    for (Map.Entry<String, Integer> entry : terms.entrySet()) {
      int length = entry.getKey().length();
      if (entry.getValue() > 0 && length > 0 && length <= LONGEST_TERM) {
        usable.add(entry);
      }
    }
    if (usable.size() <= MOST_TERMS) {
      return usable;
    }
    usable.sort(
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    return usable.subList(0, MOST_TERMS);
  }

  /** StrictMath, because Math.log may differ in the last bit from one machine to another. */
  private static double logarithm(int count) {
    return count < LOGARITHMS.length ? LOGARITHMS[count] : StrictMath.log(count);
  }

  private static double[] logarithms(int size) {
    double[] logarithms = new double[size];
    for (int count = 1; count < size; count++) {
      logarithms[count] = StrictMath.log(count);
    }
    return logarithms;
  }
}
