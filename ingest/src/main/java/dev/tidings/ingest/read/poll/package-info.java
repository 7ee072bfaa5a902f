/** Polls feeds politely and goes on after a restart where it was. */
@NullMarked
package dev.tidings.ingest.read.poll;

import org.jspecify.annotations.NullMarked;
