package dev.tidings.pipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class EventTimeTest {
  private record Dated(long eventTimeMillis) implements EventTime.Timed {}

  private static long extract(Object value, long recordTime) {
    ConsumerRecord<Object, Object> record =
        new ConsumerRecord<>(
            "t",
            0,
            0,
            recordTime,
            TimestampType.LOG_APPEND_TIME,
            0,
            0,
            "key",
            value,
            new RecordHeaders(),
            Optional.empty());
    return new EventTime().extract(record, 99);
  }

  @Test
  void theValuesOwnTimeCounts() {
    assertThat(extract(new Dated(1_000), 5_000)).isEqualTo(1_000);
  }

  @Test
  void otherValuesHaveTheRecordsTime() {
    assertThat(extract("text", 5_000)).isEqualTo(5_000);
  }

  @Test
  void aTimeBefore1970IsNotNegative() {
    assertThat(extract(new Dated(-7), 5_000)).isZero();
    assertThat(extract("text", -1)).isZero();
  }
}
