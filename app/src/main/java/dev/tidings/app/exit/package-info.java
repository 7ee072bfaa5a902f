/**
 * How the program ends: documented exit codes, failures that carry one, and stopping on a signal.
 *
 * <p>Scripts and container platforms see nothing of a program but its exit code, so each kind of
 * ending has its own and none is left to chance.
 */
@NullMarked
package dev.tidings.app.exit;

import org.jspecify.annotations.NullMarked;
