package dev.tidings.serve.catalog;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A map that forgets what was put longest ago when it grows too heavy. Thread-safe. */
final class BoundedMap<V> {
  private final Map<String, V> values = new LinkedHashMap<>();
  private final long maxWeight;
  private final ToLongFunction<V> weigh;
  private long weight;

  BoundedMap(long maxWeight, ToLongFunction<V> weigh) {
    this.maxWeight = maxWeight;
    this.weigh = weigh;
  }

  static <V> BoundedMap<V> ofSize(long maxSize) {
    return new BoundedMap<>(maxSize, value -> 1);
  }

  synchronized @Nullable V get(String key) {
    return values.get(key);
  }

  synchronized void put(String key, V value) {
    remove(key);
    values.put(key, value);
    weight += weigh.applyAsLong(value);
    Iterator<V> eldest = values.values().iterator();
    while (weight > maxWeight && eldest.hasNext()) {
      weight -= weigh.applyAsLong(eldest.next());
      eldest.remove();
    }
  }

  synchronized void remove(String key) {
    V old = values.remove(key);
    if (old != null) {
      weight -= weigh.applyAsLong(old);
    }
  }

  synchronized int size() {
    return values.size();
  }
}
