/** From bytes as they came to bounded, unpacked UTF-8: gzip, lines, character sets. */
@NullMarked
package dev.tidings.ingest.read.bytes;

import org.jspecify.annotations.NullMarked;
