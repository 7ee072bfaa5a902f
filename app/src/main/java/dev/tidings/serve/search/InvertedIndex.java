package dev.tidings.serve.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** Finds documents that contain all of some words. Safe for one writer and many readers. */
public final class InvertedIndex {
  /** How many words the beginning of a word may stand for. */
  private static final int MAX_EXPANSIONS = 50;

  private static final int MIN_DEAD = 1_000;

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private TreeMap<String, Postings> postings = new TreeMap<>();
  private List<@Nullable String> keys = new ArrayList<>();

  /** Adds a document or replaces the one of that key. */
  public void put(String key, Document document) {
    lock.writeLock().lock();
    try {
      forget(key);
      int ordinal = keys.size();
      keys.add(key);
      ordinals.put(key, ordinal);
      document
          .weights()
          .forEach(
              (term, weight) ->
                  postings.computeIfAbsent(term, t -> new Postings()).append(ordinal, weight));
      clearAway();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Removes the document of that key, if there is one. */
  public void remove(String key) {
    lock.writeLock().lock();
    try {
      forget(key);
      clearAway();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /**
   * The documents that contain all of {@code words} and all of {@code exact}, with their relevance:
   * the sum over words of weight times inverse document frequency.
   *
   * @param words as from {@link Words#of}; the last may be the beginning of a word
   * @param exact as from {@link Document#exact}
   */
  public Map<String, Double> find(List<String> words, Collection<String> exact) {
    lock.readLock().lock();
    try {
      Matching matching = new Matching(keys.size());
      for (String term : exact) {
        matching.require(List.of(postings.getOrDefault(term, new Postings())));
      }
      for (int i = 0; i < words.size(); i++) {
        matching.require(expand(words.get(i), i == words.size() - 1));
      }
      return matching.found(keys);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** How many documents there are. */
  public int size() {
    lock.readLock().lock();
    try {
      return ordinals.size();
    } finally {
      lock.readLock().unlock();
    }
  }

  private List<Postings> expand(String word, boolean isLast) {
    if (!isLast) {
      return List.of(postings.getOrDefault(word, new Postings()));
    }
    List<Postings> all = new ArrayList<>();
    for (Map.Entry<String, Postings> entry : postings.tailMap(word, true).entrySet()) {
      if (!entry.getKey().startsWith(word) || all.size() == MAX_EXPANSIONS) {
        break;
      }
      if (entry.getKey().indexOf(':') < 0) {
        all.add(entry.getValue());
      }
    }
    return all;
  }

  private void forget(String key) {
    Integer ordinal = ordinals.remove(key);
    if (ordinal != null) {
      keys.set(ordinal, null);
    }
  }

  /** When most of what is filed is dead, files the living anew. */
  private void clearAway() {
    int dead = keys.size() - ordinals.size();
    if (dead < MIN_DEAD || dead < ordinals.size()) {
      return;
    }
    int[] newOrdinals = new int[keys.size()];
    List<@Nullable String> livingKeys = new ArrayList<>(ordinals.size());
    for (int i = 0; i < newOrdinals.length; i++) {
      String key = keys.get(i);
      newOrdinals[i] = key == null ? -1 : livingKeys.size();
      if (key != null) {
        ordinals.put(key, livingKeys.size());
        livingKeys.add(key);
      }
    }
    TreeMap<String, Postings> living = new TreeMap<>();
    postings.forEach(
        (term, list) -> {
          Postings kept = list.renumbered(newOrdinals);
          if (kept.size() > 0) {
            living.put(term, kept);
          }
        });
    postings = living;
    keys = livingKeys;
  }

  /** The documents that have matched every requirement so far. */
  private static final class Matching {
    private final int[] matched;
    private final double[] scores;
    private int required;

    Matching(int documents) {
      matched = new int[documents];
      scores = new double[documents];
    }

    void require(List<Postings> anyOf) {
      for (Postings list : anyOf) {
        double rarity = Math.log(1 + (double) matched.length / (1 + list.size()));
        for (int i = 0; i < list.size(); i++) {
          int ordinal = list.ordinal(i);
          if (matched[ordinal] >= required) {
            matched[ordinal] = required + 1;
            scores[ordinal] += list.weight(i) * rarity;
          }
        }
      }
      required++;
    }

    Map<String, Double> found(List<@Nullable String> keys) {
      Map<String, Double> found = new LinkedHashMap<>();
      for (int i = 0; i < matched.length; i++) {
        String key = keys.get(i);
        if (matched[i] == required && key != null) {
          found.put(key, scores[i]);
        }
      }
      return found;
    }
  }
}
