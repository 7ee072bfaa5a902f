package dev.tidings.aggregate.cluster;

import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the clustering keeps what it must not lose: a sorted map of strings to bytes. In the
 * pipeline it is a state store of the task, in tests a tree map.
 */
public interface ClusterStore {

  /** Writes or, with null, deletes. */
  void put(String key, byte @Nullable [] value);

  /** Reads one. */
  byte @Nullable [] get(String key);

  /** All entries whose key starts with {@code prefix}, in the order of their keys. */
  Iterator<Map.Entry<String, byte[]>> withPrefix(String prefix);
}
