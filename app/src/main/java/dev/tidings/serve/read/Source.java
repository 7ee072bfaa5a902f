package dev.tidings.serve.read;

import dev.tidings.pipe.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A topic and what is done with its records.
 *
 * @param topic what is read
 * @param past from where on
 * @param isTable whether only the newest record of a key matters
 * @param sink takes the records
 */
record Source(Topic<?> topic, Past past, boolean isTable, Sink sink) {

  /** Takes one record after the other. */
  @FunctionalInterface
  interface Sink {
    /**
     * Takes a record.
     *
     * @throws java.io.IOException when the record cannot be read; it is then counted and skipped
     */
    void accept(ConsumerRecord<byte[], byte[]> record) throws java.io.IOException;
  }

  static Source table(Topic<?> topic, Sink sink) {
    return new Source(topic, Past.ALL, true, sink);
  }

  static Source log(Topic<?> topic, Past past, Sink sink) {
    return new Source(topic, past, false, sink);
  }
}
