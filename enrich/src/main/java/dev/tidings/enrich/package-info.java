/** What an article is about: sentences, entities, claims, subject, terms. Stateless. */
@NullMarked
package dev.tidings.enrich;

import org.jspecify.annotations.NullMarked;
