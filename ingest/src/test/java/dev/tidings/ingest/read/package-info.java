@NullMarked
package dev.tidings.ingest.read;

import org.jspecify.annotations.NullMarked;
