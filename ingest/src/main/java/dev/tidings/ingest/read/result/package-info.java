/** What reading gives: articles, feed addresses, what was skipped and why, within which limits. */
@NullMarked
package dev.tidings.ingest.read.result;

import org.jspecify.annotations.NullMarked;
