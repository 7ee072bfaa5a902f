/**
 * Makes the models and tables that the jar carries, from data that it does not.
 *
 * <p>Each class with a {@code main} documents what its data folder must hold. The same data gives
 * the same bytes.
 */
@NullMarked
package dev.tidings.bench.train;

import org.jspecify.annotations.NullMarked;
