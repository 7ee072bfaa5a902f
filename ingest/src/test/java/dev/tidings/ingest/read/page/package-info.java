@NullMarked
package dev.tidings.ingest.read.page;

import org.jspecify.annotations.NullMarked;
