/**
 * Words and where they occur: a small inverted index in memory.
 *
 * <p>What is searched (headlines, names, claims of the current stories) is small and changes all
 * the time, so postings are plain arrays to which each new version of a document is appended under
 * a new ordinal; old versions are skipped and cleared away together.
 */
@NullMarked
package dev.tidings.serve.search;

import org.jspecify.annotations.NullMarked;
