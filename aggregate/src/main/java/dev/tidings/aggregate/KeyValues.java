package dev.tidings.aggregate;

import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map of strings to values that survives a restart: in the pipeline a state store of the
 * task, in tests a tree map.
 *
 * @param <V> the value
 */
interface KeyValues<V> {
  /** Stands between the parts of a key; sorts before every character of an id. */
  char SEPARATOR = '\0';

  @Nullable V get(String key);

  /** Writes or, with null, deletes. */
  void put(String key, @Nullable V value);

  /**
   * All entries whose key starts with {@code prefix}, in the order of their keys. Read it to its
   * end, and write only then.
   */
  Iterator<Map.Entry<String, V>> withPrefix(String prefix);

  /** The part of the map whose keys start with {@code part}, under the rest of the key. */
  default KeyValues<V> under(String part) {
    KeyValues<V> whole = this;
    String start = part + SEPARATOR;
    return new KeyValues<>() {
      @Override
      public @Nullable V get(String key) {
        return whole.get(start + key);
      }

      @Override
      public void put(String key, @Nullable V value) {
        whole.put(start + key, value);
      }

      @Override
      public Iterator<Map.Entry<String, V>> withPrefix(String prefix) {
        Iterator<Map.Entry<String, V>> entries = whole.withPrefix(start + prefix);
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return entries.hasNext();
          }

          @Override
          public Map.Entry<String, V> next() {
            Map.Entry<String, V> entry = entries.next();
            return Map.entry(entry.getKey().substring(start.length()), entry.getValue());
          }
        };
      }
    };
  }
}
