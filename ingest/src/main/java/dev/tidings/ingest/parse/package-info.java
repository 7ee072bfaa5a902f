/**
 * What publishers write, read strictly where a mistake would lose meaning and leniently where
 * habits differ.
 *
 * <p>Many names are taken for a field, because feeds and crawlers each have their own. A known
 * field with a value of the wrong type is a {@link dev.tidings.ingest.parse.Defect}: guessing would
 * publish nonsense under somebody's name. A known field of the right type whose value is of no use
 * (an address that is none, a language that is none) is dropped and worked out from the rest. Every
 * defect has a code of its own that stands on the rejected topic.
 */
@NullMarked
package dev.tidings.ingest.parse;

import org.jspecify.annotations.NullMarked;
