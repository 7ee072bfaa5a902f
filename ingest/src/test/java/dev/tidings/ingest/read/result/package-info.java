@NullMarked
package dev.tidings.ingest.read.result;

import org.jspecify.annotations.NullMarked;
