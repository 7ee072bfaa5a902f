package dev.tidings.aggregate.cluster;

import java.util.Arrays;

/** A document's vector, its terms by weight, and those that were left out. */
final class WeighedTerms {

  /** Terms of a text of two sentences. */
  private static final int FEW_TERMS = 25;

  /** Fitted on articles cut after 250 and 900 characters, and whole. */
  private static final double SHORTNESS = 0.1;

  private final TermVector vector;
  private final int[] heaviest;
  private final int[] lightTerms;

  private WeighedTerms(TermVector vector, int[] heaviest, int[] lightTerms) {
    this.vector = vector;
    this.heaviest = heaviest;
    this.lightTerms = lightTerms;
  }

  /**
   * Keeps the heaviest terms, equal ones by id.
   *
   * @param ids distinct, in any order
   * @param weights of {@code ids}, none negative
   * @param most how many are kept
   */
  static WeighedTerms select(int[] ids, float[] weights, int most) {
    long[] byWeight = new long[ids.length];
    for (int i = 0; i < ids.length; i++) {
      // The bits of floats that are not negative are in the order of the floats.
      int descending = Integer.MAX_VALUE - Float.floatToIntBits(weights[i]);
      byWeight[i] = ((long) descending << 32) | ids[i];
    }
    Arrays.sort(byWeight);
    int kept = 0;
    double square = 0;
    while (kept < Math.min(most, ids.length) && weight(byWeight[kept]) > 0) {
      square += (double) weight(byWeight[kept]) * weight(byWeight[kept]);
      kept++;
    }
    double scale = TermVector.ONE * length(kept, most) / Math.sqrt(square);
    long[] byId = new long[kept];
    for (int rank = 0; rank < kept; rank++) {
      byId[rank] = ((long) (int) byWeight[rank] << 32) | rank;
    }
    Arrays.sort(byId);
    int[] terms = new int[kept];
    short[] whole = new short[kept];
    int[] heaviest = new int[kept];
    for (int i = 0; i < kept; i++) {
      int rank = (int) byId[i];
      terms[i] = (int) (byId[i] >>> 32);
      whole[i] = (short) Math.max(1, Math.round(weight(byWeight[rank]) * scale));
      heaviest[rank] = i;
    }
    int[] light = new int[ids.length - kept];
    for (int i = 0; i < light.length; i++) {
      light[i] = (int) byWeight[kept + i];
    }
    Arrays.sort(light);
    return new WeighedTerms(new TermVector(terms, whole), heaviest, light);
  }

  /**
   * The length of a vector: 1 for a full one, more for a short text. Two reports of one event share
   * fewer of their terms the shorter they are, and would otherwise be told apart in snippets that
   * are together in full. Below {@link #FEW_TERMS} it falls again, for a word or two that are
   * shared prove little.
   */
  private static double length(int terms, int full) {
    if (terms >= FEW_TERMS) {
      return StrictMath.pow((double) full / terms, SHORTNESS);
    }
    return 1 + (StrictMath.pow((double) full / FEW_TERMS, SHORTNESS) - 1) * terms / FEW_TERMS;
  }

  TermVector vector() {
    return vector;
  }

  /** Position in the vector of the term of this rank; 0 is the heaviest. */
  int heaviest(int rank) {
    return heaviest[rank];
  }

  /** Ids of the other terms, ascending. Takes no copy. */
  int[] lightTerms() {
    return lightTerms;
  }

  private static float weight(long byWeight) {
    return Float.intBitsToFloat(Integer.MAX_VALUE - (int) (byWeight >>> 32));
  }
}
