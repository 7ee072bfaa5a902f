/**
 * The sentence encoder of {@link dev.tidings.enrich.encoder} as a second opinion on whether two
 * English articles are of one story.
 *
 * <p>It is off unless asked for: it costs some milliseconds an article where all else costs a tenth
 * of one, and where articles have dates it adds little. Nothing here is loaded before.
 */
@NullMarked
package dev.tidings.aggregate.encoder;

import org.jspecify.annotations.NullMarked;
