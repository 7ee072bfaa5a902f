package dev.tidings.aggregate;

import dev.tidings.aggregate.cluster.ClusterStore;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A language's part of the state as the clustering sees it. */
record ClustersOf(KeyValues<byte[]> store) implements ClusterStore {

  @Override
  public void put(String key, byte @Nullable [] value) {
    store.put(key, value);
  }

  @Override
  public byte @Nullable [] get(String key) {
    return store.get(key);
  }

  @Override
  public Iterator<Map.Entry<String, byte[]>> withPrefix(String prefix) {
    return store.withPrefix(prefix);
  }
}
