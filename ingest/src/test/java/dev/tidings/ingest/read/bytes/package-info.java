@NullMarked
package dev.tidings.ingest.read.bytes;

import org.jspecify.annotations.NullMarked;
