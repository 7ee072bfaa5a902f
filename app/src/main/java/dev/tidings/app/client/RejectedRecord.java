package dev.tidings.app.client;

import dev.tidings.pipe.Rejected;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record of the rejected topic as people see it.
 *
 * @param reason short code
 * @param detail what is wrong
 * @param stage which stage could not use it
 * @param topic where it stood
 * @param partition its partition there
 * @param offset its offset there
 * @param time when it came
 * @param key as text
 * @param value as text
 */
public record RejectedRecord(
    String reason,
    String detail,
    String stage,
    String topic,
    String partition,
    String offset,
    String time,
    @Nullable String key,
    @Nullable String value) {

  /** Reads headers and bytes. */
  public static RejectedRecord of(ConsumerRecord<byte[], byte[]> record) {
    return new RejectedRecord(
        header(record, Rejected.REASON),
        header(record, Rejected.DETAIL),
        header(record, Rejected.STAGE),
        header(record, Rejected.SOURCE_TOPIC),
        header(record, Rejected.SOURCE_PARTITION),
        header(record, Rejected.SOURCE_OFFSET),
        header(record, Rejected.SOURCE_TIME),
        text(record.key()),
        text(record.value()));
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "unknown" : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static @Nullable String text(byte @Nullable [] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }
}
