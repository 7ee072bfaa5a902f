package dev.tidings.ingest.memory;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows by key, sorted by key.
 *
 * @param <V> what a row holds
 */
public interface Rows<V> {

  /** The row, if there is one. */
  @Nullable V get(String key);

  /** Writes a row. */
  void put(String key, V row);

  /** Removes a row; nothing happens when there is none. */
  void delete(String key);

  /**
   * Visits rows in the order of their keys.
   *
   * @param from first key, may be absent; empty for the very first
   * @param limit most rows to visit
   */
  void scan(String from, int limit, BiConsumer<String, V> visitor);
}
