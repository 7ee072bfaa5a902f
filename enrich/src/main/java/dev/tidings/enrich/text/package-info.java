/**
 * Text into sentences, tokens and terms, once per article; every later step reuses them.
 *
 * <p>The scanners are written by hand: they are linear on any input, keep offsets, and are an order
 * of magnitude faster than regular expressions or trained models on the same text.
 */
@NullMarked
package dev.tidings.enrich.text;

import org.jspecify.annotations.NullMarked;
