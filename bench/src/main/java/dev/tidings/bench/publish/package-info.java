/**
 * What publishing costs beside Kafka's own tool: that sends bytes, Tidings reads, checks and names
 * each article as well.
 */
@NullMarked
package dev.tidings.bench.publish;

import org.jspecify.annotations.NullMarked;
