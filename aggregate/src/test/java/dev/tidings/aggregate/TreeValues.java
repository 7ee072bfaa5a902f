package dev.tidings.aggregate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** A state store in memory that keeps bytes, as a real one does. */
final class TreeValues<V> implements KeyValues<V> {
  private final TreeMap<String, byte[]> entries = new TreeMap<>();
  private final Serde<V> serde;

  TreeValues(Serde<V> serde) {
    this.serde = serde;
  }

  @Override
  @SuppressWarnings("NullAway") // a deserializer's contract: null in, null out
  public @Nullable V get(String key) {
    return serde.deserializer().deserialize("", entries.get(key));
  }

  @Override
  public void put(String key, @Nullable V value) {
    if (value == null) {
      entries.remove(key);
    } else {
      entries.put(key, serde.serializer().serialize("", value));
    }
  }

  @Override
  public Iterator<Map.Entry<String, V>> withPrefix(String prefix) {
    List<Map.Entry<String, V>> found = new ArrayList<>();
    for (Map.Entry<String, byte[]> entry : entries.tailMap(prefix, true).entrySet()) {
      if (!entry.getKey().startsWith(prefix)) {
        break;
      }
      found.add(Map.entry(entry.getKey(), serde.deserializer().deserialize("", entry.getValue())));
    }
    return found.iterator();
  }

  int size() {
    return entries.size();
  }
}
