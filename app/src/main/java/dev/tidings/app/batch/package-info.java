/**
 * The whole pipeline over a given set of articles, from beginning to end, on a broker of its own.
 *
 * <p>It is the same pipeline as on a cluster, with the same stages and topics. What is special is
 * only that it knows when it is done: each stage is done when the offsets that it has committed
 * reach the ends of everything it reads, and the stages before it are done.
 */
@NullMarked
package dev.tidings.app.batch;

import org.jspecify.annotations.NullMarked;
