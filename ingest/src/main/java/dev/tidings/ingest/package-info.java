/** Articles in: parse and check, clean the text, recognise known articles, find duplicates. */
@NullMarked
package dev.tidings.ingest;

import org.jspecify.annotations.NullMarked;
