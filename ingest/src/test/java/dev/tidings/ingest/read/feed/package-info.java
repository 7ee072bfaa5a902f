@NullMarked
package dev.tidings.ingest.read.feed;

import org.jspecify.annotations.NullMarked;
