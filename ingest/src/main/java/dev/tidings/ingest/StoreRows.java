package dev.tidings.ingest;

import dev.tidings.ingest.memory.Rows;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Rows in a state store.
 *
 * @param <V> what a row holds
 */
public final class StoreRows<V> implements Rows<V> {
  private final KeyValueStore<String, V> store;

  /** The rows of an open store. */
  public StoreRows(KeyValueStore<String, V> store) {
    this.store = store;
  }

  @Override
  public @Nullable V get(String key) {
    return store.get(key);
  }

  @Override
  public void put(String key, V row) {
    store.put(key, row);
  }

  @Override
  public void delete(String key) {
    store.delete(key);
  }

  @Override
  @SuppressWarnings("NullAway") // Kafka takes null for an open end
  public void scan(String from, int limit, BiConsumer<String, V> visitor) {
    try (KeyValueIterator<String, V> rows = store.range(from, null)) {
      for (int i = 0; i < limit && rows.hasNext(); i++) {
        KeyValue<String, V> row = rows.next();
        visitor.accept(row.key, row.value);
      }
    }
  }
}
