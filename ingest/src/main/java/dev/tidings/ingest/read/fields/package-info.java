/**
 * The flat form in which articles are published, and how single values get into it: dates,
 * languages, clean text.
 */
@NullMarked
package dev.tidings.ingest.read.fields;

import org.jspecify.annotations.NullMarked;
