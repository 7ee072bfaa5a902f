/**
 * An existing topic of articles as input: read as a consumer group, brought into the form of the
 * input topic, written exactly once.
 *
 * <p>What is written, what is rejected and how far was read are one transaction, so a crash leaves
 * nothing half done, and further instances share the partitions. It is a plain consumer and
 * producer and not Kafka Streams, since there is no state and the group must be able to begin on a
 * cluster where Tidings may create no topics.
 */
@NullMarked
package dev.tidings.app.adopt;

import org.jspecify.annotations.NullMarked;
