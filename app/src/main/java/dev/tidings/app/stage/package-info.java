/**
 * Running the stages, and knowing how far they are.
 *
 * <p>A stage is an application of its own, also when several run in one process: in one application
 * a slow step starves a quick one, which delays the first output by many seconds.
 */
@NullMarked
package dev.tidings.app.stage;

import org.jspecify.annotations.NullMarked;
