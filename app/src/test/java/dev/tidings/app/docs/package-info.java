/**
 * The documentation is true: its commands run, its examples compile, its tables and pictures are
 * those of the program, its links lead somewhere.
 */
@NullMarked
package dev.tidings.app.docs;

import org.jspecify.annotations.NullMarked;
