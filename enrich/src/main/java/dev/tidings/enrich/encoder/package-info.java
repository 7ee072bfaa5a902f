/**
 * A small sentence encoder (all-MiniLM-L6-v2, 384 dimensions, quantised): its last layer tells what
 * a text is about, its third still what a word is.
 *
 * <p>It costs milliseconds an article where most else costs a tenth of one. Runtime and model are
 * two jars that are not part of Tidings; they are looked for on the class path when a setting asks
 * for them, and nothing here is loaded before. The model's bytes are the same everywhere, its last
 * digits are not: kinds of processors round differently.
 */
@NullMarked
package dev.tidings.enrich.encoder;

import org.jspecify.annotations.NullMarked;
