package dev.tidings.bench.cluster;

import dev.tidings.aggregate.cluster.ClusterStore;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A store in memory that counts what is written. */
final class MemoryStore implements ClusterStore {

  private final TreeMap<String, byte[]> entries = new TreeMap<>();
  private long puts;
  private long bytesPut;
  private long bytesHeld;

  @Override
  public void put(String key, byte @Nullable [] value) {
    puts++;
    byte[] before;
    if (value == null) {
      before = entries.remove(key);
    } else {
      before = entries.put(key, value);
      bytesPut += key.length() + value.length;
      bytesHeld += value.length;
    }
    bytesHeld -= before == null ? 0 : before.length;
  }

  @Override
  public byte @Nullable [] get(String key) {
    return entries.get(key);
  }

  @Override
  public Iterator<Map.Entry<String, byte[]>> withPrefix(String prefix) {
    return entries.subMap(prefix, prefix + Character.MAX_VALUE).entrySet().iterator();
  }

  /** Calls of {@link #put}, deletions too. */
  long puts() {
    return puts;
  }

  /** Bytes of keys and values ever written. */
  long bytesPut() {
    return bytesPut;
  }

  /** Bytes of the values there are. */
  long bytesHeld() {
    return bytesHeld;
  }
}
