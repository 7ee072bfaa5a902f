/** What is stated: check-worthy statements, who says so, made to stand alone. */
@NullMarked
package dev.tidings.enrich.claim;

import org.jspecify.annotations.NullMarked;
