package dev.tidings.aggregate.claim;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;

/**
 * How many of a story's claims have each term. All claims of a story name the same people, places
 * and things: what tells two of them apart are the words that few others have (Spärck Jones 1972, A
 * statistical interpretation of term specificity). While there are few claims, the rarity of a term
 * in all news stands for it.
 */
final class StoryTerms {

  /** As if so many claims of any news had been seen before. */
  private static final double PRIOR_CLAIMS = 100;

  /** Keeps the weight of a term that nobody has finite. */
  private static final double UNSEEN = 0.5;

  private static final double LEAST_WEIGHT = 0.02;

  /** Weights of terms in all news are taken in steps of a quarter. */
  private static final int STEPS = 4;

  private static final int LEVELS = (int) (WeighTerms.RARE * STEPS) + 1;

  /** Counts up to here are looked up. */
  private static final int MAX_TABLE = 1024;

  /** By level, then by count. */
  private static final double[] LOGS = logs();

  private static final double LOG_PRIOR = Math.log(PRIOR_CLAIMS);

  private final Long2IntOpenHashMap slots = new Long2IntOpenHashMap();
  private final IntArrayList free = new IntArrayList();
  private int[] holders = new int[256];
  private int[] counts = new int[256];
  private int claims;
  private long version;

  /** Of all claims; asked for with each term of each pair. */
  private double log = LOG_PRIOR;

  StoryTerms() {
    slots.defaultReturnValue(-1);
  }

  private static double[] logs() {
    double[] logs = new double[LEVELS * MAX_TABLE];
    for (int at = 0; at < logs.length; at++) {
      logs[at] = log(at / MAX_TABLE, at % MAX_TABLE);
    }
    return logs;
  }

  private static double log(int level, int count) {
    return Math.log(count + UNSEEN + PRIOR_CLAIMS * Math.exp(-(double) level / STEPS));
  }

  /** Makes terms ready to be weighed. */
  CountedTerms hold(Terms terms) {
    int[] held = new int[terms.size()];
    for (int i = 0; i < held.length; i++) {
      int slot = slots.get(terms.number(i));
      if (slot < 0) {
        slot = free.isEmpty() ? slots.size() : free.popInt();
        slots.put(terms.number(i), slot);
        if (slot >= holders.length) {
          holders = Arrays.copyOf(holders, 2 * slot);
          counts = Arrays.copyOf(counts, 2 * slot);
        }
      }
      holders[slot]++;
      held[i] = slot;
    }
    return new CountedTerms(terms, this, held);
  }

  /** Forgets terms that were held. */
  void release(CountedTerms held) {
    for (int i = 0; i < held.terms().size(); i++) {
      int slot = held.slot(i);
      holders[slot]--;
      if (holders[slot] == 0) {
        slots.remove(held.terms().number(i));
        free.add(slot);
      }
    }
  }

  /** Counts the terms of one more claim. */
  void count(CountedTerms held) {
    claims++;
    version++;
    log = Math.log(claims + PRIOR_CLAIMS);
    for (int i = 0; i < held.terms().size(); i++) {
      counts[held.slot(i)]++;
    }
  }

  /** As if no claim had been counted. */
  void forgetCounts() {
    Arrays.fill(counts, 0);
    claims = 0;
    version++;
    log = LOG_PRIOR;
  }

  /** Another one after each change of the counts. */
  long version() {
    return version;
  }

  /** Terms of one level are equally rare in all news. */
  static byte level(double weightInNews) {
    return (byte) Math.min(LEVELS - 1, Math.rint(weightInNews * STEPS));
  }

  /**
   * How much a term tells in this story.
   *
   * @param level how rare it is in all news
   */
  double weight(int level, int slot) {
    return weight(level, counts[slot], log);
  }

  /** The same where no other claim is known. */
  static double weight(int level) {
    return weight(level, 0, LOG_PRIOR);
  }

  private static double weight(int level, int count, double ofAll) {
    double ofTerm = count < MAX_TABLE ? LOGS[level * MAX_TABLE + count] : log(level, count);
    return Math.max(LEAST_WEIGHT, ofAll - ofTerm);
  }
}
