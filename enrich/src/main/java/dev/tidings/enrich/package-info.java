/**
 * What an article is about: entities, claims, subject, terms.
 *
 * <p>Everything here depends on the one article alone: no state, no other articles, no clock. So
 * the stage scales with partitions and instances, and an article that is processed twice gives the
 * same bytes twice. Title and body are cut into tokens once and every step works on those.
 */
@NullMarked
package dev.tidings.enrich;

import org.jspecify.annotations.NullMarked;
