/** Tells what an input is by its content and hands it to the reader for that. */
@NullMarked
package dev.tidings.ingest.read.content;

import org.jspecify.annotations.NullMarked;
