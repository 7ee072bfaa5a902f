/**
 * Who and where: names found, joined within the article and linked to ids.
 *
 * <p>{@link dev.tidings.enrich.entity.FindEntities} reads as the list of its steps. A tagger sees
 * one sentence at a time and errs now this way, now that; the steps behind it see the whole
 * article, make its names agree, and only then ask which known thing each is. An unknown thing gets
 * an id that follows from its type and name alone, so that articles agree on it without talking to
 * one another.
 */
@NullMarked
package dev.tidings.enrich.entity;

import org.jspecify.annotations.NullMarked;
