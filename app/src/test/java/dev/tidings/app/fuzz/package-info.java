/** Inputs that nobody would write: mutated at random, or made to be slow. */
@NullMarked
package dev.tidings.app.fuzz;

import org.jspecify.annotations.NullMarked;
