@NullMarked
package dev.tidings.ingest.read.content;

import org.jspecify.annotations.NullMarked;
