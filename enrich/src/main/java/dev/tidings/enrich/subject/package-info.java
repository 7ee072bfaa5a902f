/**
 * What it is about: IPTC's top-level Media Topics, and those of the next level where sure.
 *
 * <p>Told by lists of words that anyone can read and extend (a resource for each language) rather
 * than by a model trained on one newspaper's sections.
 */
@NullMarked
package dev.tidings.enrich.subject;

import org.jspecify.annotations.NullMarked;
