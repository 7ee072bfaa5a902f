/**
 * What there is to read: views over the output topics, in memory and bounded.
 *
 * <p>One thread applies records; any number read. Lists are answered from snapshots sorted once for
 * all readers, whole stories from their bytes as they stand on the topic.
 */
@NullMarked
package dev.tidings.serve.catalog;

import org.jspecify.annotations.NullMarked;
