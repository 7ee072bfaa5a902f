package dev.tidings.pipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Records of tables that wait for their transaction to end, so that each key is written once with
 * its last value: what the broker's compaction would leave of them, in the order in which it would.
 *
 * <p>A null value does not take the place of what it deletes: a story that ends is written with its
 * last state, which names its heir, before it goes.
 */
final class LatestOfTables {
  /** What a record takes in memory besides its key and value, about. */
  private static final int OVERHEAD = 200;

  private final long maxBytes;
  private final LinkedHashMap<Place, List<Waiting>> waiting = new LinkedHashMap<>();
  private long bytes;

  /**
   * @param maxBytes memory above which it is {@link #isFull}
   */
  LatestOfTables(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  private record Place(String topic, @Nullable Integer partition, Bytes key) {}

  private record Waiting(
      ProducerRecord<byte[], byte[]> record,
      @Nullable Callback callback,
      CompletableFuture<RecordMetadata> sent) {
    long bytes() {
      return OVERHEAD + length(record.key()) + length(record.value());
    }

    private static long length(byte @Nullable [] bytes) {
      return bytes == null ? 0 : bytes.length;
    }
  }

  /**
   * Keeps a record until {@link #release}, in place of those of the same key.
   *
   * @param record with a key
   * @param callback is called when this record is sent; never, when another takes its place
   * @return completes with this record, or with that which takes its place
   */
  CompletableFuture<RecordMetadata> put(
      ProducerRecord<byte[], byte[]> record, @Nullable Callback callback) {
    Place place = new Place(record.topic(), record.partition(), Bytes.wrap(record.key()));
    Waiting last = new Waiting(record, callback, new CompletableFuture<>());
    List<Waiting> now = new ArrayList<>(2);
    // Taken out and put back: the order is that of each key's last record.
    List<Waiting> before = waiting.remove(place);
    for (Waiting earlier : before == null ? List.<Waiting>of() : before) {
      if (record.value() == null && earlier.record().value() != null) {
        now.add(earlier);
      } else {
        bytes -= earlier.bytes();
        var unused =
            last.sent().whenComplete((metadata, failure) -> finish(earlier, metadata, failure));
      }
    }
    now.add(last);
    bytes += last.bytes();
    waiting.put(place, now);
    return last.sent();
  }

  /** Whether it holds as much as it may, and is to be released. */
  boolean isFull() {
    return bytes > maxBytes;
  }

  /** Sends all; then it is empty. */
  void release(BiFunction<ProducerRecord<byte[], byte[]>, Callback, Future<RecordMetadata>> send) {
    List<List<Waiting>> all = List.copyOf(waiting.values());
    clear();
    for (List<Waiting> ofKey : all) {
      for (Waiting each : ofKey) {
        var unused =
            send.apply(
                each.record(),
                (metadata, failure) -> {
                  if (each.callback() != null) {
                    each.callback().onCompletion(metadata, failure);
                  }
                  finish(each, metadata, failure);
                });
      }
    }
  }

  /** Forgets all: their transaction is undone. */
  void clear() {
    waiting.clear();
    bytes = 0;
  }

  private static void finish(
      Waiting waiting, @Nullable RecordMetadata metadata, @Nullable Throwable failure) {
    if (failure == null) {
      waiting.sent().complete(metadata);
    } else {
      waiting.sent().completeExceptionally(failure);
    }
  }
}
