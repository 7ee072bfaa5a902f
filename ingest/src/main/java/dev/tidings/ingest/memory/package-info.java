/**
 * What the stage remembers, independent of where it is kept: a state store in the pipeline, a map
 * in tests.
 */
@NullMarked
package dev.tidings.ingest.memory;

import org.jspecify.annotations.NullMarked;
