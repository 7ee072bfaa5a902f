package dev.tidings.aggregate.cluster;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A store in memory. */
final class TreeMapStore implements ClusterStore {

  private final TreeMap<String, byte[]> entries = new TreeMap<>();

  @Override
  public void put(String key, byte @Nullable [] value) {
    if (value == null) {
      entries.remove(key);
    } else {
      entries.put(key, value.clone());
    }
  }

  @Override
  public byte @Nullable [] get(String key) {
    byte[] value = entries.get(key);
    return value == null ? null : value.clone();
  }

  @Override
  public Iterator<Map.Entry<String, byte[]>> withPrefix(String prefix) {
    return List.copyOf(entries.tailMap(prefix).entrySet()).stream()
        .takeWhile(entry -> entry.getKey().startsWith(prefix))
        .iterator();
  }

  /** The first value whose key starts so. */
  byte[] first(String prefix) {
    return withPrefix(prefix).next().getValue();
  }

  /** How many entries there are whose key starts so. */
  int count(String prefix) {
    return (int) entries.keySet().stream().filter(key -> key.startsWith(prefix)).count();
  }
}
