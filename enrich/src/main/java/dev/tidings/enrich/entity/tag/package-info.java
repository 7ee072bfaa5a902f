/**
 * Finds names in sentences: which words make up a name and what sort of thing it names.
 *
 * <p>English is tagged by a conditional random field trained on permissively licensed news and
 * encyclopaedia text; other languages by capitals, word lists and the names themselves.
 */
@NullMarked
package dev.tidings.enrich.entity.tag;

import org.jspecify.annotations.NullMarked;
