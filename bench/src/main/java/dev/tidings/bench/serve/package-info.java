/**
 * What reading costs: the front list for many readers at once, while stories change and others
 * listen.
 *
 * <p>The server is a process of its own; readers and broker share this one.
 */
@NullMarked
package dev.tidings.bench.serve;

import org.jspecify.annotations.NullMarked;
