/**
 * A small sentence encoder (all-MiniLM-L6-v2, 384 dimensions, quantised): its last layer tells what
 * a text is about, its third still what a word is.
 *
 * <p>Nothing here is loaded unless a setting asks for it: it costs some milliseconds an article
 * where all else costs a tenth of one. Runtime and model are two jars that are not part of Tidings;
 * they are looked for on the class path when a setting says so, and nothing here is loaded before.
 */
@NullMarked
package dev.tidings.enrich.encoder;

import org.jspecify.annotations.NullMarked;
