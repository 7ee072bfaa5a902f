/**
 * Reads the output topics into the catalog.
 *
 * <p>Every instance reads all partitions for itself, without a consumer group: tables from the
 * beginning, logs from a bounded past. It is ready when it has read what was there when it started.
 */
@NullMarked
package dev.tidings.serve.read;

import org.jspecify.annotations.NullMarked;
