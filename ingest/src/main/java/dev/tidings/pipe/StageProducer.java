package dev.tidings.pipe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Kafka's producer, which refuses a record that is too large before the transaction hears of it,
 * writes each key of a table once a transaction, and is of no more use once it undid what others
 * may count on.
 *
 * <p>A story changes many times between two commits, and nobody sees what is not committed: see
 * {@link LatestOfTables}. Nothing waits longer than its transaction, so a crash loses nothing that
 * is not done again.
 *
 * <p>Kafka's own refusal spoils the transaction: everything in it is undone, whatever a production
 * exception handler decides, so that under exactly-once one article too large for its topic would
 * come back for ever. Refused here, it can be rejected and the rest committed.
 *
 * <p>All tasks of a thread share a transaction. When one of them is closed for damaged state in the
 * middle of a rebalance, Kafka Streams (4.3) skips the commit of the others, aborts the transaction
 * and lets the others go on from where they are: with the next commit, what they had written would
 * be lost, and its input count as done. So after an abort that undid anything this producer says
 * that it is fenced. Streams then takes all tasks of the thread back to what is committed, and
 * makes another producer.
 */
final class StageProducer extends KafkaProducer<byte[], byte[]> {
  /** What a batch and its only record take at most besides keys, values and headers, in bytes. */
  private static final int OVERHEAD = 128;

  /** The same for a header. */
  private static final int HEADER_OVERHEAD = 10;

  /** What may wait for its transaction, in bytes; a commit usually comes long before. */
  private static final long MAX_WAITING_BYTES = 16 * 1024 * 1024;

  private final int limit;
  private final Set<String> tables;
  private final LatestOfTables waiting = new LatestOfTables(MAX_WAITING_BYTES);
  private boolean hasWritten;
  private boolean hasUndone;

  /**
   * @param tables names of the topics of which only each key's newest record counts
   */
  StageProducer(Map<String, Object> config, Set<String> tables) {
    super(config, new ByteArraySerializer(), new ByteArraySerializer());
    this.tables = Set.copyOf(tables);
    limit =
        Integer.parseInt(
            Objects.requireNonNull(config.get(ProducerConfig.MAX_REQUEST_SIZE_CONFIG)).toString());
  }

  @Override
  public Future<RecordMetadata> send(
      ProducerRecord<byte[], byte[]> record, @Nullable Callback callback) {
    long size = sizeOf(record);
    if (size <= limit) {
      hasWritten = true;
      return record.key() != null && tables.contains(record.topic())
          ? await(record, callback)
          : super.send(record, callback);
    }
    RecordTooLargeException refusal =
        new RecordTooLargeException(
            "a record of "
                + size
                + " bytes for "
                + record.topic()
                + " is larger than "
                + limit
                + " bytes, which is kafka.producer.max.request.size (raise it, and the topic's"
                + " max.message.bytes, to let it through)");
    if (callback != null) {
      callback.onCompletion(null, refusal);
    }
    return CompletableFuture.failedFuture(refusal);
  }

  private Future<RecordMetadata> await(
      ProducerRecord<byte[], byte[]> record, @Nullable Callback callback) {
    Future<RecordMetadata> sent = waiting.put(record, callback);
    if (waiting.isFull()) {
      release();
    }
    return sent;
  }

  private void release() {
    waiting.release(super::send);
  }

  /**
   * Begins a transaction.
   *
   * @throws ProducerFencedException if an earlier one undid what was written in it
   */
  @Override
  public void beginTransaction() {
    if (hasUndone) {
      throw new ProducerFencedException(
          "what other tasks of this thread had written was undone with an aborted transaction");
    }
    super.beginTransaction();
  }

  /** Kafka Streams calls it before every commit. */
  @Override
  public void flush() {
    release();
    super.flush();
  }

  @Override
  public void sendOffsetsToTransaction(
      Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
    release();
    super.sendOffsetsToTransaction(offsets, group);
  }

  @Override
  public void commitTransaction() {
    release();
    super.commitTransaction();
    hasWritten = false;
  }

  @Override
  public void abortTransaction() {
    waiting.clear();
    hasUndone |= hasWritten;
    super.abortTransaction();
  }

  /** Never less than what the producer reckons, so that what passes here passes there. */
  static long sizeOf(ProducerRecord<byte[], byte[]> record) {
    long size = OVERHEAD + length(record.key()) + length(record.value());
    for (Header header : record.headers()) {
      size += HEADER_OVERHEAD + header.key().getBytes(UTF_8).length + length(header.value());
    }
    return size;
  }

  private static long length(byte @Nullable [] bytes) {
    return bytes == null ? 0 : bytes.length;
  }
}
