/**
 * The whole pipeline as an operator runs it: a broker in a JVM of its own, all stages, exactly
 * once. Beside it the same hops without the work, on the same broker in the same run, because a
 * figure alone says more of the machine than of the program.
 *
 * <p>Processor time is what counts on a machine that others use too; articles a second are what was
 * seen there and then.
 */
@NullMarked
package dev.tidings.bench.pipeline;

import org.jspecify.annotations.NullMarked;
