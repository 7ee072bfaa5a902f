/**
 * How good claims are, measured on labelled data. What is measured is what the pipeline does, on
 * the user's own files; no labelled data are part of the program.
 */
@NullMarked
package dev.tidings.eval.claim;

import org.jspecify.annotations.NullMarked;
