package dev.tidings.serve.read;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Drops those records of a table that later ones of the same poll replace, so that they need not be
 * parsed. Before a deletion the last state is kept: it tells what became of a story.
 */
final class KeepNewest {
  private KeepNewest() {}

  static List<ConsumerRecord<byte[], byte[]>> of(List<ConsumerRecord<byte[], byte[]>> records) {
    Map<ByteBuffer, Newest> byKey = new LinkedHashMap<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      if (record.key() != null) {
        byKey.computeIfAbsent(ByteBuffer.wrap(record.key()), k -> new Newest()).see(record);
      }
    }
    List<ConsumerRecord<byte[], byte[]>> kept = new ArrayList<>();
    byKey.values().forEach(newest -> newest.addTo(kept));
    return kept;
  }

  private static final class Newest {
    private @Nullable ConsumerRecord<byte[], byte[]> state;
    private @Nullable ConsumerRecord<byte[], byte[]> deletion;

    void see(ConsumerRecord<byte[], byte[]> record) {
      if (record.value() == null) {
        deletion = record;
      } else {
        state = record;
        deletion = null;
      }
    }

    void addTo(List<ConsumerRecord<byte[], byte[]>> kept) {
      if (state != null) {
        kept.add(state);
      }
      if (deletion != null) {
        kept.add(deletion);
      }
    }
  }
}
