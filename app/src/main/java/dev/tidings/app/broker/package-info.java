/**
 * Apache Kafka itself, inside this process.
 *
 * <p>The demonstration, the processing of files and the tests run on the real broker, because what
 * the pipeline promises (exactly once, nothing lost over a crash) is a promise of broker and
 * pipeline together. It starts in about a second. It is not meant for production: one machine, one
 * directory, no security.
 */
@NullMarked
package dev.tidings.app.broker;

import org.jspecify.annotations.NullMarked;
