/**
 * How fast others find names in the same texts. In the test scope, so that nothing of theirs is
 * ever part of what is handed out.
 */
@NullMarked
package dev.tidings.bench.peer;

import org.jspecify.annotations.NullMarked;
