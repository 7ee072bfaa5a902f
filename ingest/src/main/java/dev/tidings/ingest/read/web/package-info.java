/**
 * HTTP for addresses that strangers wrote: checked where it connects, bounded in bytes, hops and
 * time.
 */
@NullMarked
package dev.tidings.ingest.read.web;

import org.jspecify.annotations.NullMarked;
