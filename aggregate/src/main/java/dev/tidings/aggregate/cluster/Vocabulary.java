package dev.tidings.aggregate.cluster;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Terms, their ids, and how many documents have each. It forgets: frequencies are halved now and
 * then, and a term that is rare and in no active document gives up its id.
 */
final class Vocabulary {

  /** Terms in a block of ids; blocks are what is written. */
  static final int BLOCK = 1024;

  private final Object2IntOpenHashMap<String> ids = new Object2IntOpenHashMap<>();
  private final BitSet changedBlocks = new BitSet();
  private @Nullable String[] terms = new @Nullable String[BLOCK];
  private int[] frequencies = new int[BLOCK];
  private long documents;
  private int capacity;
  private int nextFree;

  Vocabulary() {
    ids.defaultReturnValue(-1);
  }

  /** Documents counted. */
  long documents() {
    return documents;
  }

  void setDocuments(long count) {
    documents = count;
  }

  /** Number of terms. */
  int size() {
    return ids.size();
  }

  /** One more than the highest id ever given. */
  int capacity() {
    return capacity;
  }

  /** The term's id, or -1. */
  int find(String term) {
    return ids.getInt(term);
  }

  @Nullable String term(int id) {
    return id < capacity ? terms[id] : null;
  }

  int frequency(int id) {
    return id < capacity ? frequencies[id] : 0;
  }

  void count(int id) {
    frequencies[id]++;
  }

  void countDocument() {
    documents++;
  }

  /** Gives a new term the lowest free id. */
  int add(String term) {
    while (nextFree < capacity && terms[nextFree] != null) {
      nextFree++;
    }
    int id = nextFree;
    put(id, term, 0);
    return id;
  }

  /** Sets a term that has this id elsewhere already. */
  void put(int id, String term, int frequency) {
    if (id >= terms.length) {
      int room = Math.max(id + 1, terms.length * 2);
      terms = Arrays.copyOf(terms, room);
      frequencies = Arrays.copyOf(frequencies, room);
    }
    capacity = Math.max(capacity, id + 1);
    terms[id] = term;
    frequencies[id] = frequency;
    ids.put(term, id);
    changedBlocks.set(id / BLOCK);
  }

  /**
   * Halves all frequencies, so that the more recent half of the past weighs as much as the rest.
   */
  void halve() {
    documents /= 2;
    for (int id = 0; id < capacity; id++) {
      frequencies[id] /= 2;
    }
  }

  /** Drops terms that at most one document had, unless they are in use. */
  void forgetRare(IntPredicate inUse) {
    for (int id = 0; id < capacity; id++) {
      String term = terms[id];
      if (term != null && frequencies[id] <= 1 && !inUse.test(id)) {
        ids.removeInt(term);
        terms[id] = null;
        frequencies[id] = 0;
        changedBlocks.set(id / BLOCK);
      }
    }
  }

  /** Blocks whose terms, not only frequencies, changed since {@link #restart()}. */
  BitSet changedBlocks() {
    return changedBlocks;
  }

  /**
   * To be called when the vocabulary was stored or restored: from here the two give the same ids.
   */
  void restart() {
    changedBlocks.clear();
    nextFree = 0;
  }
}
