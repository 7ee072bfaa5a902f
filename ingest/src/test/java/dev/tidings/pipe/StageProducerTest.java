package dev.tidings.pipe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.record.internal.AbstractRecords;
import org.apache.kafka.common.record.internal.CompressionType;
import org.apache.kafka.common.record.internal.RecordBatch;
import org.junit.jupiter.api.Test;

class StageProducerTest {
  private static final int LIMIT = 2_000;

  @Test
  void aRecordThatIsTooLargeIsRefusedByNameAndSizeBeforeAnyBrokerIsAsked() {
    List<Exception> told = new ArrayList<>();
    try (StageProducer producer =
        new StageProducer(
            Map.of("bootstrap.servers", "127.0.0.1:1", "max.request.size", LIMIT), Set.of())) {
      assertThatThrownBy(
              () ->
                  producer.send(record(LIMIT), (metadata, exception) -> told.add(exception)).get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(RecordTooLargeException.class)
          .hasMessageContaining("bytes for stories is larger than 2000 bytes");
    }
    assertThat(told).hasSize(1).allMatch(RecordTooLargeException.class::isInstance);
  }

  @Test
  void whatPassesHerePassesInTheProducerToo() {
    for (int bytes : new int[] {0, 1, 127, 128, 16_384, 4_000_000}) {
      ProducerRecord<byte[], byte[]> record = record(bytes);
      int reckoned =
          AbstractRecords.estimateSizeInBytesUpperBound(
              RecordBatch.CURRENT_MAGIC_VALUE,
              CompressionType.NONE,
              record.key(),
              record.value(),
              record.headers().toArray());
      assertThat(StageProducer.sizeOf(record)).isBetween((long) reckoned, reckoned + 200L);
    }
  }

  private static ProducerRecord<byte[], byte[]> record(int bytes) {
    Header header = new RecordHeader("tidings.reason", "longest".getBytes(UTF_8));
    return new ProducerRecord<>(
        "stories", null, null, "key".getBytes(UTF_8), new byte[bytes], List.of(header));
  }
}
