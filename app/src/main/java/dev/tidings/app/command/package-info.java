/**
 * The command line. A command checks what it was given, calls one class that does the work and
 * shows the result: results on stdout, progress and complaints on stderr, the outcome as an {@link
 * dev.tidings.app.exit.ExitCode}.
 */
@NullMarked
package dev.tidings.app.command;

import org.jspecify.annotations.NullMarked;
