/** Text into sentences, tokens and terms, once per article; every later step reuses them. */
@NullMarked
package dev.tidings.enrich.text;

import org.jspecify.annotations.NullMarked;
