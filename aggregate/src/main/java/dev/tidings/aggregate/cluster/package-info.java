/** Which story an article belongs to. Pure: no Kafka, no clock, no randomness. */
@NullMarked
package dev.tidings.aggregate.cluster;

import org.jspecify.annotations.NullMarked;
