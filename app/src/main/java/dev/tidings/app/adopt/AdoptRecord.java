package dev.tidings.app.adopt;

import dev.tidings.ingest.CheckArticle;
import dev.tidings.ingest.InvalidArticleException;
import dev.tidings.ingest.read.json.AdoptFields;
import dev.tidings.pipe.Lineage;
import dev.tidings.pipe.Rejected;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Brings one record of somebody else's topic into the form of the input topic, or says why not. */
final class AdoptRecord {
  /** Of a value that would not fit the rejected topic. */
  private static final int KEPT_OF_TOO_LARGE = 64 * 1024;

  private static final int FITS = 2 * 1024 * 1024;

  private final AdoptFields fields;
  private final CheckArticle check;
  private final Clock clock;

  AdoptRecord(AdoptFields fields, CheckArticle check, Clock clock) {
    this.fields = fields;
    this.check = check;
    this.clock = clock;
  }

  /** What becomes of a record. */
  sealed interface Result {}

  /**
   * It is published.
   *
   * @param articleId the key to publish it under
   * @param value null to take the article back
   */
  @SuppressWarnings("ArrayRecordComponent") // opaque bytes, never compared
  record Adopted(String articleId, byte @Nullable [] value) implements Result {}

  /** It is rejected. */
  record Refused(Rejected rejected) implements Result {}

  Result apply(ConsumerRecord<byte @Nullable [], byte @Nullable []> record) {
    Instant time = Instant.ofEpochMilli(Math.max(0, record.timestamp()));
    byte @Nullable [] value = record.value();
    byte @Nullable [] article = value == null ? null : fields.adopt(record.key(), value, time);
    try {
      return new Adopted(check.apply(record.key(), article, clock.instant()), article);
    } catch (InvalidArticleException e) {
      Lineage lineage = new Lineage(record.topic(), record.partition(), record.offset(), time);
      return new Refused(
          new Rejected(
              record.key(),
              kept(value),
              e.defect().code(),
              String.valueOf(e.getMessage()).substring(e.defect().code().length() + 2),
              lineage));
    }
  }

  /** The key of the input topic. */
  static byte[] key(String articleId) {
    return articleId.getBytes(StandardCharsets.UTF_8);
  }

  private static byte @Nullable [] kept(byte @Nullable [] value) {
    return value == null || value.length <= FITS ? value : Arrays.copyOf(value, KEPT_OF_TOO_LARGE);
  }
}
