@NullMarked
package dev.tidings.ingest.read.poll;

import org.jspecify.annotations.NullMarked;
