/**
 * What every stage needs and nothing else: topics, JSON, settings, rejections, lineage.
 *
 * <p>A stage is a Kafka Streams application of its own and meets the others only at topics, so this
 * package is the whole of what they share. Three rules hold everywhere:
 *
 * <ul>
 *   <li><b>Event time comes from the value.</b> Topics that are deleted by age carry the broker's
 *       append time, because a backfill of old articles would otherwise be older than the retention
 *       on arrival and vanish before it is read. {@link dev.tidings.pipe.EventTime} takes stream
 *       time from the record's own publication time instead.
 *   <li><b>No windowed stores.</b> Their changelogs expire by record time, which loses state in the
 *       same backfill. Stores are plain key-value stores that expire by stream time.
 *   <li><b>Expected failures are values.</b> What cannot be used becomes a {@link
 *       dev.tidings.pipe.Rejected} with a reason; what nobody expected goes through {@link
 *       dev.tidings.pipe.RejectFailures} to the same topic.
 * </ul>
 */
@NullMarked
package dev.tidings.pipe;

import org.jspecify.annotations.NullMarked;
