package dev.tidings.pipe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.errors.internals.DefaultErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectFailuresTest {
  private static final byte[] KEY = "key".getBytes(UTF_8);
  private static final byte[] VALUE = "value".getBytes(UTF_8);
  private static final Record<String, String> RECORD = new Record<>("k", "v", 5);

  private final RejectFailures handler = new RejectFailures();
  private final ErrorHandlerContext context =
      new DefaultErrorHandlerContext(
          null,
          "articles",
          2,
          17,
          new RecordHeaders(),
          "sample-step",
          new TaskId(0, 2),
          1_000,
          KEY,
          VALUE);

  @BeforeEach
  void configure() {
    handler.configure(
        Map.of(
            RejectFailures.TOPIC_CONFIG,
            "rejected",
            RejectFailures.STAGE_CONFIG,
            "sample",
            RejectFailures.OUTPUTS_CONFIG,
            List.of("stories", "rejected")));
  }

  @Test
  void anUnreadableRecordIsRejectedAsItCame() {
    DeserializationExceptionHandler.Response response =
        handler.handleError(
            context,
            new ConsumerRecord<>("articles", 2, 17, KEY, VALUE),
            new SerializationException("no JSON"));

    assertThat(response.result()).isEqualTo(DeserializationExceptionHandler.Result.RESUME);
    assertRejected(response.deadLetterQueueRecords().get(0), "unreadable-record");
  }

  @Test
  void aRecordThatAStepCannotTakeIsRejected() {
    ProcessingExceptionHandler.Response response =
        handler.handleError(context, RECORD, new IllegalStateException("a bug"));

    assertThat(response.result()).isEqualTo(ProcessingExceptionHandler.Result.RESUME);
    ProducerRecord<byte[], byte[]> rejected = response.deadLetterQueueRecords().get(0);
    assertRejected(rejected, "processing-failed");
    assertThat(header(rejected, Rejected.DETAIL))
        .isEqualTo("sample-step: IllegalStateException: a bug");
  }

  static Exception[] failuresOfTheSurroundings() {
    return new Exception[] {
      new KafkaException("broker"),
      new TimeoutException("broker"),
      new UncheckedIOException(new IOException("disk")),
      new IllegalStateException(new KafkaException("store")),
    };
  }

  @ParameterizedTest
  @MethodSource("failuresOfTheSurroundings")
  void whatIsNotTheRecordsFaultStopsTheStage(Exception failure) {
    assertThat(handler.handleError(context, RECORD, failure).result())
        .isEqualTo(ProcessingExceptionHandler.Result.FAIL);
  }

  @Test
  void aValueThatCannotBeReadInsideAStepIsTheRecordsFault() {
    Exception failure = new KafkaException(new SerializationException("store holds no JSON"));

    assertThat(handler.handleError(context, RECORD, new SerializationException("x")).result())
        .isEqualTo(ProcessingExceptionHandler.Result.RESUME);
    assertThat(handler.handleError(context, RECORD, failure).result())
        .isEqualTo(ProcessingExceptionHandler.Result.FAIL);
  }

  @Test
  void anOutputThatIsTooLargeRejectsItsSource() {
    ProductionExceptionHandler.Response response =
        produce("stories", new RecordTooLargeException("5000000 bytes for stories"));

    assertThat(response.result()).isEqualTo(ProductionExceptionHandler.Result.RESUME);
    ProducerRecord<byte[], byte[]> rejected = response.deadLetterQueueRecords().get(0);
    assertRejected(rejected, "output-too-large");
    assertThat(header(rejected, Rejected.DETAIL))
        .endsWith("RecordTooLargeException: key: 5000000 bytes for stories");
  }

  @Test
  void whatTheRejectedTopicCannotTakeStopsTheStage() {
    assertThat(produce("rejected", new RecordTooLargeException()).result())
        .isEqualTo(ProductionExceptionHandler.Result.FAIL);
    assertThat(produce("stories", new TopicAuthorizationException("no")).result())
        .isEqualTo(ProductionExceptionHandler.Result.FAIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tidings-sample-seen-changelog", "tidings-sample-by-day-repartition"})
  void whatItsOwnStateNeedsStopsTheStage(String internal) {
    assertThat(produce(internal, new RecordTooLargeException()).result())
        .isEqualTo(ProductionExceptionHandler.Result.FAIL);
    assertThat(serialize(internal).result()).isEqualTo(ProductionExceptionHandler.Result.FAIL);
  }

  @Test
  void anOutputThatCannotBeWrittenRejectsItsSource() {
    ProductionExceptionHandler.Response response = serialize("stories");

    assertThat(response.result()).isEqualTo(ProductionExceptionHandler.Result.RESUME);
    assertRejected(response.deadLetterQueueRecords().get(0), "unwritable-output");
  }

  @Test
  void aFailureThatPassesIsTriedAgain() {
    assertThat(produce("stories", new TimeoutException("slow")).result())
        .isEqualTo(ProductionExceptionHandler.Result.RETRY);
  }

  @Test
  void withoutItsTopicItCannotBeConfigured() {
    assertThatThrownBy(() -> new RejectFailures().configure(Map.of()))
        .hasMessage(RejectFailures.TOPIC_CONFIG);
  }

  @Test
  void detailsAreBounded() {
    Rejected rejected =
        new Rejected(KEY, VALUE, "code", "x".repeat(10_000), Rejected.lineage("t", 0, 0, 0));

    assertThat(rejected.headers("sample").lastHeader(Rejected.DETAIL).value()).hasSize(500);
  }

  private ProductionExceptionHandler.Response produce(String topic, Exception failure) {
    return handler.handleError(context, new ProducerRecord<>(topic, KEY, VALUE), failure);
  }

  private ProductionExceptionHandler.Response serialize(String topic) {
    return handler.handleSerializationError(
        context,
        new ProducerRecord<>(topic, "key", "value"),
        new SerializationException("no JSON"),
        ProductionExceptionHandler.SerializationExceptionOrigin.VALUE);
  }

  private static void assertRejected(ProducerRecord<byte[], byte[]> rejected, String reason) {
    assertThat(rejected.topic()).isEqualTo("rejected");
    assertThat(rejected.key()).isEqualTo(KEY);
    assertThat(rejected.value()).isEqualTo(VALUE);
    assertThat(header(rejected, Rejected.REASON)).isEqualTo(reason);
    assertThat(header(rejected, Rejected.STAGE)).isEqualTo("sample");
    assertThat(header(rejected, Rejected.SOURCE_TOPIC)).isEqualTo("articles");
    assertThat(header(rejected, Rejected.SOURCE_PARTITION)).isEqualTo("2");
    assertThat(header(rejected, Rejected.SOURCE_OFFSET)).isEqualTo("17");
    assertThat(header(rejected, Rejected.SOURCE_TIME)).isEqualTo("1970-01-01T00:00:01Z");
  }

  private static String header(ProducerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
