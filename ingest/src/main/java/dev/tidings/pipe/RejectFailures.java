package dev.tidings.pipe;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * Sends what nobody expected to the rejected topic, with the bytes of the source record, and goes
 * on: one bad record must not stop a stage.
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

  /** Streams configuration: name of the stage. */
  static final String STAGE_CONFIG = "tidings.stage.name";

  private static final Logger LOG = LoggerFactory.getLogger(RejectFailures.class);

  private String topic = "";
  private String stage = "";

  @Override
  public void configure(Map<String, ?> configs) {
    topic = Objects.requireNonNull(configs.get(TOPIC_CONFIG), TOPIC_CONFIG).toString();
    stage = Objects.requireNonNull(configs.get(STAGE_CONFIG), STAGE_CONFIG).toString();
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
    // A record too large for its topic is too large for the rejected topic as well, so the source
    // record goes there; when that was the rejected topic itself there is nowhere left to go.
    if (!tooLarge || record.topic().equals(topic)) {
      return ProductionExceptionHandler.Response.fail();
    }
    return ProductionExceptionHandler.Response.resume(
        rejected(
            context,
            context.sourceRawKey(),
            context.sourceRawValue(),
            "output-too-large",
            exception));
  }

  @Override
  @SuppressWarnings("rawtypes") // Kafka's own signature
  public ProductionExceptionHandler.Response handleSerializationError(
      ErrorHandlerContext context,
      ProducerRecord record,
      Exception exception,
      SerializationExceptionOrigin origin) {
    return ProductionExceptionHandler.Response.resume(
        rejected(
            context,
            context.sourceRawKey(),
            context.sourceRawValue(),
            "unwritable-output",
            exception));
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
