/**
 * The program: command line, running the stages, the embedded broker.
 *
 * <p>{@link dev.tidings.app.Main} only wires. Each command is a class in {@code command} that asks
 * the packages beside it to do the work, so that whatever a command can do can be tested and used
 * without a terminal.
 */
@NullMarked
package dev.tidings.app;

import org.jspecify.annotations.NullMarked;
