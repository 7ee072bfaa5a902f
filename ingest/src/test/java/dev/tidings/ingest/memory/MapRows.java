package dev.tidings.ingest.memory;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows in a map.
 *
 * @param <V> what a row holds
 */
public final class MapRows<V> implements Rows<V> {
  private final TreeMap<String, V> rows = new TreeMap<>();

  @Override
  public @Nullable V get(String key) {
    return rows.get(key);
  }

  @Override
  public void put(String key, V row) {
    rows.put(key, row);
  }

  @Override
  public void delete(String key) {
    rows.remove(key);
  }

  @Override
  public void scan(String from, int limit, BiConsumer<String, V> visitor) {
    new ArrayList<>(rows.tailMap(from).entrySet())
        .stream().limit(limit).forEach(row -> visitor.accept(row.getKey(), row.getValue()));
  }

  /** A copy, in the order of the keys. */
  public Map<String, V> copy() {
    return new TreeMap<>(rows);
  }
}
