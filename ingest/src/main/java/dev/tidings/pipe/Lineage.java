package dev.tidings.pipe;

import java.time.Instant;

/**
 * Where a record came from: one record of the input topic.
 *
 * @param topic full name of the topic
 * @param partition its partition
 * @param offset its offset in that partition
 * @param arrivedAt the input record's own timestamp
 */
public record Lineage(String topic, int partition, long offset, Instant arrivedAt) {}
