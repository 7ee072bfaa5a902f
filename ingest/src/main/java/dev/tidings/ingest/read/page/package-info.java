/**
 * The article of a web page: what the page says of itself first (JSON-LD, then meta tags), then
 * what reads like one.
 */
@NullMarked
package dev.tidings.ingest.read.page;

import org.jspecify.annotations.NullMarked;
