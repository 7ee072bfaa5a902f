@NullMarked
package dev.tidings.ingest.read.archive;

import org.jspecify.annotations.NullMarked;
