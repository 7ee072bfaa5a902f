package dev.tidings.aggregate.cluster;

import it.unimi.dsi.fastutil.ints.IntArrays;

/**
 * What a document did to the vocabulary. Kept until the next snapshot of the vocabulary, even if
 * the document goes before.
 */
final class Ledger {

  static final Ledger NOTHING = new Ledger(false, new int[0], new int[0], new String[0]);

  private final boolean counted;
  private final int[] lightTerms;
  private final int[] newIds;
  private final String[] newTerms;

  /**
   * Takes the arrays over.
   *
   * @param counted whether the document and its terms were counted; a revision's are not, for its
   *     first text was
   * @param lightTerms ids of its counted terms that are not in its vector, ascending
   * @param newIds ids that it gave to new terms, ascending
   * @param newTerms the terms of {@code newIds}
   */
  Ledger(boolean counted, int[] lightTerms, int[] newIds, String[] newTerms) {
    this.counted = counted;
    this.lightTerms = lightTerms;
    this.newIds = newIds;
    this.newTerms = newTerms;
  }

  /** The same for a document that leaves no vector behind. */
  Ledger without(TermVector vector) {
    if (!counted) {
      return this;
    }
    int[] all = IntArrays.ensureCapacity(lightTerms, lightTerms.length + vector.size());
    all = all == lightTerms ? lightTerms.clone() : all;
    for (int i = 0; i < vector.size(); i++) {
      all[lightTerms.length + i] = vector.term(i);
    }
    IntArrays.unstableSort(all);
    return new Ledger(true, all, newIds, newTerms);
  }

  /** Does it again, to a vocabulary that has not seen it. */
  void replay(TermVector vector, Vocabulary vocabulary) {
    for (int i = 0; i < newIds.length; i++) {
      vocabulary.put(newIds[i], newTerms[i], 0);
    }
    if (counted) {
      vocabulary.countDocument();
      for (int term : lightTerms) {
        vocabulary.count(term);
      }
      for (int i = 0; i < vector.size(); i++) {
        vocabulary.count(vector.term(i));
      }
    }
  }

  void write(RecordWriter out) {
    out.writeByte(counted ? 1 : 0);
    out.writeAscending(lightTerms);
    out.writeAscending(newIds);
    for (String term : newTerms) {
      out.writeString(term);
    }
  }

  static Ledger read(RecordReader in) {
    boolean counted = in.readByte() == 1;
    int[] lightTerms = in.readAscending();
    int[] newIds = in.readAscending();
    String[] newTerms = new String[newIds.length];
    for (int i = 0; i < newTerms.length; i++) {
      newTerms[i] = in.readString();
    }
    return new Ledger(counted, lightTerms, newIds, newTerms);
  }
}
