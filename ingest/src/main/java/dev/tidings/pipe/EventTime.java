package dev.tidings.pipe;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/** Takes a record's time from its value when the value knows it, else from the record. */
public final class EventTime implements TimestampExtractor {

  /** A value that knows when the thing it tells of happened. */
  public interface Timed {
    /** Publication time in milliseconds since the epoch; may be negative. */
    long eventTimeMillis();
  }

  @Override
  public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
    // Streams drops records with a negative timestamp; an article of before 1970 must not vanish.
    try {
      return record.value() instanceof Timed timed
          ? Math.max(0, timed.eventTimeMillis())
          : Math.max(0, record.timestamp());
    } catch (RuntimeException incomplete) {
      // Streams dies of a failure here, on the same record each time it is started. The step that
      // needs what is missing fails as well, and there the record is rejected.
      return Math.max(0, record.timestamp());
    }
  }
}
