package dev.tidings.aggregate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each of a few things was counted; what is subtracted to nothing is forgotten.
 *
 * @param <K> what is counted
 */
final class Tally<K extends Comparable<K>> {
  private final TreeMap<K, Integer> counts = new TreeMap<>();

  void add(K key) {
    counts.merge(key, 1, Integer::sum);
  }

  void subtract(K key) {
    counts.computeIfPresent(key, (k, count) -> count == 1 ? null : count - 1);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The least key; there must be one. */
  K first() {
    return counts.firstKey();
  }

  /** Counts by key, from {@code from} on. */
  Map<K, Integer> from(K from) {
    return counts.tailMap(from, true);
  }

  /** Most frequent first, the lesser key first among equals. */
  List<K> mostFrequent(int limit) {
    if (counts.size() == 1) {
      return List.of(counts.firstKey());
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<K, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
