/**
 * What it costs and how good it is, and where the shipped tables and weights come from.
 *
 * <p>Not part of what is handed out. {@link dev.tidings.bench.Bench} has the measurements that run
 * as programs; benchmarks of single steps run under JMH.
 */
@NullMarked
package dev.tidings.bench;

import org.jspecify.annotations.NullMarked;
