package dev.tidings.aggregate;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * A state store of a Kafka Streams task as {@link KeyValues}.
 *
 * @param <V> the value
 */
final class TaskStore<V> implements KeyValues<V> {
  private static final StringSerializer KEYS = new StringSerializer();

  private final KeyValueStore<String, V> store;

  TaskStore(KeyValueStore<String, V> store) {
    this.store = store;
  }

  @Override
  public @Nullable V get(String key) {
    return store.get(key);
  }

  @Override
  @SuppressWarnings("NullAway") // Kafka's own contract: null deletes
  public void put(String key, @Nullable V value) {
    store.put(key, value);
  }

  @Override
  public Iterator<Map.Entry<String, V>> withPrefix(String prefix) {
    return new SelfClosing<>(store.prefixScan(prefix, KEYS));
  }

  /** Gives the native iterator back at its end; one left halfway is closed with its store. */
  private static final class SelfClosing<V> implements Iterator<Map.Entry<String, V>> {
    private final KeyValueIterator<String, V> entries;
    private boolean open = true;

    private SelfClosing(KeyValueIterator<String, V> entries) {
      this.entries = entries;
    }

    @Override
    public boolean hasNext() {
      if (open && !entries.hasNext()) {
        entries.close();
        open = false;
      }
      return open;
    }

    @Override
    public Map.Entry<String, V> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      KeyValue<String, V> entry = entries.next();
      return Map.entry(entry.key, entry.value);
    }
  }
}
