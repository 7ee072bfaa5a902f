/** Articles out of web archives (WARC), one record at a time. */
@NullMarked
package dev.tidings.ingest.read.archive;

import org.jspecify.annotations.NullMarked;
