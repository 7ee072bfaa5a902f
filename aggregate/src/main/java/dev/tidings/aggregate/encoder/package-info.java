/**
 * A small sentence encoder (all-MiniLM-L6-v2, 384 dimensions, quantised) as a second opinion on
 * whether two English articles are of one story.
 *
 * <p>It is off unless asked for: it costs some milliseconds an article where all else costs a tenth
 * of one, and where articles have dates it adds little. Runtime and model are two jars that are not
 * part of Tidings; they are looked for on the class path when the setting says so, and nothing here
 * is loaded before.
 */
@NullMarked
package dev.tidings.aggregate.encoder;

import org.jspecify.annotations.NullMarked;
