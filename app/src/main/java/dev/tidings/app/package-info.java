/** The program: command line, running the stages, the embedded broker. */
@NullMarked
package dev.tidings.app;

import org.jspecify.annotations.NullMarked;
