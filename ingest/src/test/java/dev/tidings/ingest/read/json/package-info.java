@NullMarked
package dev.tidings.ingest.read.json;

import org.jspecify.annotations.NullMarked;
