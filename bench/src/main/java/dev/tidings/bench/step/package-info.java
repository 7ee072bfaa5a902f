/** What each step takes of processor and memory, without Kafka, by JMH. */
@NullMarked
package dev.tidings.bench.step;

import org.jspecify.annotations.NullMarked;
