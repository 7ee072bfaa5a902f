package dev.tidings.pipe;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what nobody expected to the rejected topic, with the place of the source record and, as
 * long as Streams holds them, its bytes, and goes on: one bad record must not stop a stage.
 *
 * <p>Failures that are not the record's own fault (the broker, the state store, permissions) stop
 * the stage instead: going on would lose records that are perfectly good.
 */
public final class RejectFailures
    implements DeserializationExceptionHandler,
        ProcessingExceptionHandler,
        ProductionExceptionHandler {

  /** Streams configuration: full name of the rejected topic. */
  static final String TOPIC_CONFIG = "tidings.rejected.topic";

  /** Streams configuration: full names of the topics that the stage writes for others. */
  static final String OUTPUTS_CONFIG = "tidings.output.topics";

  /** Streams configuration: name of the stage. */
  static final String STAGE_CONFIG = "tidings.stage.name";

  private static final Logger LOG = LoggerFactory.getLogger(RejectFailures.class);

  private String topic = "";
  private String stage = "";
  private Set<String> outputs = Set.of();

  @Override
  @SuppressWarnings("unchecked") // StageProperties puts it there
  public void configure(Map<String, ?> configs) {
    topic = required(configs, TOPIC_CONFIG).toString();
    stage = required(configs, STAGE_CONFIG).toString();
    outputs = Set.copyOf((Collection<String>) required(configs, OUTPUTS_CONFIG));
  }

  private static Object required(Map<String, ?> configs, String key) {
    return Objects.requireNonNull(configs.get(key), key);
  }

  @Override
  public DeserializationExceptionHandler.Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
    return DeserializationExceptionHandler.Response.resume(
        rejected(context, record.key(), record.value(), "unreadable-record", exception));
  }

  @Override
  public ProcessingExceptionHandler.Response handleError(
      ErrorHandlerContext context, @Nullable Record<?, ?> record, Exception exception) {
    if (isNotTheRecordsFault(exception)) {
      return ProcessingExceptionHandler.Response.fail();
    }
    return ProcessingExceptionHandler.Response.resume(
        rejected(
            context,
            context.sourceRawKey(),
            context.sourceRawValue(),
            "processing-failed",
            exception));
  }

  @Override
  public ProductionExceptionHandler.Response handleError(
      ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
    if (exception instanceof RetriableException) {
      return ProductionExceptionHandler.Response.retry();
    }
    boolean tooLarge =
        exception instanceof RecordTooLargeException
            || exception instanceof RecordBatchTooLargeException;
    // By now Streams has given up the bytes of the source record, so only its place goes along.
    // StageProducer sees to it that the transaction outlives this.
    if (!tooLarge || !mayBeLeftOut(record.topic(), exception)) {
      return ProductionExceptionHandler.Response.fail();
    }
    return ProductionExceptionHandler.Response.resume(
        rejected(
            context,
            context.sourceRawKey(),
            context.sourceRawValue(),
            "output-too-large",
            named(record, exception)));
  }

  /** The record's key, an article's or a story's id, is all that says which one it was. */
  private static Exception named(ProducerRecord<byte[], byte[]> record, Exception exception) {
    byte[] key = record.key();
    return key == null
        ? exception
        : new RecordTooLargeException(
            new String(key, StandardCharsets.UTF_8) + ": " + exception.getMessage(), exception);
  }

  @Override
  @SuppressWarnings("rawtypes") // Kafka's own signature
  public ProductionExceptionHandler.Response handleSerializationError(
      ErrorHandlerContext context,
      ProducerRecord record,
      Exception exception,
      SerializationExceptionOrigin origin) {
    if (!mayBeLeftOut(record.topic(), exception)) {
      return ProductionExceptionHandler.Response.fail();
    }
    return ProductionExceptionHandler.Response.resume(
        rejected(
            context,
            context.sourceRawKey(),
            context.sourceRawValue(),
            "unwritable-output",
            exception));
  }

  /**
   * Whether the source record can be rejected in place of an output. Not when the output was to go
   * to a changelog or a repartition topic: the store already holds what the changelog would not, so
   * the state would be another after the next restore. And not when it was the rejected topic
   * itself: there is nowhere left to go.
   */
  private boolean mayBeLeftOut(String output, Exception exception) {
    if (output.equals(topic)) {
      LOG.error("{}: {} does not take a rejected record; the stage stops", stage, topic, exception);
      return false;
    }
    if (!outputs.contains(output)) {
      LOG.error(
          "{}: {} does not take a record that the stage's state needs; the stage stops",
          stage,
          output,
          exception);
      return false;
    }
    return true;
  }

  private static boolean isNotTheRecordsFault(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SerializationException) {
        return false;
      }
      if (cause instanceof KafkaException
          || cause instanceof java.io.IOException
          || cause instanceof java.io.UncheckedIOException) {
        return true;
      }
    }
    return false;
  }

  private List<ProducerRecord<byte[], byte[]>> rejected(
      ErrorHandlerContext context,
      byte @Nullable [] key,
      byte @Nullable [] value,
      String reason,
      Exception exception) {
    Lineage lineage =
        Rejected.lineage(
            Objects.requireNonNullElse(context.topic(), ""),
            context.partition(),
            context.offset(),
            Math.max(0, context.timestamp()));
    String node = Objects.requireNonNullElse(context.processorNodeId(), "");
    LOG.error("{} at {} in {} from {}", reason, node, stage, lineage, exception);
    String detail =
        node + ": " + exception.getClass().getSimpleName() + ": " + exception.getMessage();
    return List.of(
        new ProducerRecord<>(
            topic, null, null, key, value, Rejected.headers(stage, reason, detail, lineage)));
  }
}
