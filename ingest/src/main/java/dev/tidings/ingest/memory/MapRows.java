package dev.tidings.ingest.memory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows in a map, for where nothing has to outlive the process.
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
    List<Map.Entry<String, V>> found = rows.tailMap(from).entrySet().stream().limit(limit).toList();
    found.forEach(row -> visitor.accept(row.getKey(), row.getValue()));
  }

  /** A copy, in the order of the keys. */
  public Map<String, V> copy() {
    return new TreeMap<>(rows);
  }
}
