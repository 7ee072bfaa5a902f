package dev.tidings.app.audit;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A set of places on the articles topic, a bit for each. Offsets of a partition lie close together,
 * whatever the first is. Not thread-safe.
 */
final class Places {
  private final Map<Integer, Long> firsts;
  private final Map<Integer, BitSet> bits = new TreeMap<>();

  /** An empty set, with others of the same kind to be compared with. */
  private Places(Map<Integer, Long> firsts) {
    this.firsts = firsts;
  }

  static Places none() {
    return new Places(new TreeMap<>());
  }

  /** An empty set that takes only places that are not before the first of this one. */
  Places like() {
    return new Places(firsts);
  }

  /**
   * Adds a place; the first of a partition must be its lowest.
   *
   * @return false when it was there before
   */
  boolean add(int partition, long offset) {
    int place = Math.toIntExact(offset - firsts.computeIfAbsent(partition, p -> offset));
    BitSet set = bits.computeIfAbsent(partition, p -> new BitSet());
    boolean isNew = !set.get(place);
    set.set(place);
    return isNew;
  }

  boolean has(int partition, long offset) {
    BitSet set = bits.get(partition);
    long first = firsts.getOrDefault(partition, Long.MAX_VALUE);
    return set != null && offset >= first && set.get(Math.toIntExact(offset - first));
  }

  /** Those that are not in {@code other}, which is like this one. */
  Places without(Places other) {
    Places rest = like();
    bits.forEach(
        (partition, set) -> {
          BitSet left = (BitSet) set.clone();
          left.andNot(other.bits.getOrDefault(partition, new BitSet()));
          rest.bits.put(partition, left);
        });
    return rest;
  }

  long size() {
    return bits.values().stream().mapToLong(BitSet::cardinality).sum();
  }

  /** As {@code partition/offset}, in order. */
  Stream<String> text() {
    return bits.entrySet().stream()
        .flatMap(
            one ->
                one.getValue().stream()
                    .mapToObj(
                        place ->
                            one.getKey() + "/" + (firsts.getOrDefault(one.getKey(), 0L) + place)));
  }
}
