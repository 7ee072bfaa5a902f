/**
 * How well repeats are found: the ingest stage's own steps on articles of which it is known which
 * repeat which.
 *
 * <p>Labels come from people, as a file of pairs, or from reprints that are made of given articles
 * by edits as outlets make them. Among the generated are texts that look like repeats and are none:
 * the same template with the figures of another day.
 */
@NullMarked
package dev.tidings.eval.duplicate;

import org.jspecify.annotations.NullMarked;
