/** How good claims are, measured on labelled sets, and where their shipped weights come from. */
@NullMarked
package dev.tidings.bench.claim;

import org.jspecify.annotations.NullMarked;
