package dev.tidings.pipe;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be used, as it came, and why.
 *
 * @param key the key's bytes as they came
 * @param value the value's bytes as they came
 * @param reason a short fixed code in kebab case, e.g. {@code not-json}
 * @param detail one sentence for people: what is wrong and, where it helps, what is expected
 * @param lineage where it stood
 */
@SuppressWarnings("ArrayRecordComponent") // opaque bytes, never compared
public record Rejected(
    byte @Nullable [] key, byte @Nullable [] value, String reason, String detail, Lineage lineage) {

  /** Where rejected records of all stages go. */
  public static final Topic<byte[]> TOPIC =
      Topic.rawLog(
          "rejected",
          "as it came",
          Duration.ofDays(30),
          "What could not be used: the bytes as they came, the reason in the headers.");

  /** Headers on the rejected topic; values are UTF-8 text. */
  public static final String REASON = "tidings.reason";

  public static final String DETAIL = "tidings.detail";
  public static final String STAGE = "tidings.stage";
  public static final String SOURCE_TOPIC = "tidings.topic";
  public static final String SOURCE_PARTITION = "tidings.partition";
  public static final String SOURCE_OFFSET = "tidings.offset";
  public static final String SOURCE_TIME = "tidings.time";

  private static final int MAX_DETAIL = 500;

  /** The headers that say why, for the stage that rejects. */
  public Headers headers(String stage) {
    return headers(stage, reason, detail, lineage);
  }

  static Headers headers(String stage, String reason, String detail, Lineage lineage) {
    Headers headers = new RecordHeaders();
    add(headers, REASON, reason);
    add(headers, DETAIL, detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) : detail);
    add(headers, STAGE, stage);
    add(headers, SOURCE_TOPIC, lineage.topic());
    add(headers, SOURCE_PARTITION, String.valueOf(lineage.partition()));
    add(headers, SOURCE_OFFSET, String.valueOf(lineage.offset()));
    add(headers, SOURCE_TIME, lineage.arrivedAt().toString());
    return headers;
  }

  static Lineage lineage(String topic, int partition, long offset, long timestamp) {
    return new Lineage(topic, partition, offset, Instant.ofEpochMilli(timestamp));
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
