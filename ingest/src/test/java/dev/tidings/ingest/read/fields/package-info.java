@NullMarked
package dev.tidings.ingest.read.fields;

import org.jspecify.annotations.NullMarked;
