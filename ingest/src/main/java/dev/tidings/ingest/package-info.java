/**
 * Articles in: parse and check, clean the text, recognise known articles, find duplicates.
 *
 * <p>{@link dev.tidings.ingest.IngestStage} reads as the order of the steps. What needs one article
 * alone is done first and spreads; then articles come together by id, because only one writer can
 * tell a revision from a new article, and then by language, because only one writer can see all
 * texts that one might repeat. Every input record ends as one outcome: unique, duplicate or
 * rejected. {@link dev.tidings.ingest.ArticlePublisher} is for programs that publish.
 */
@NullMarked
package dev.tidings.ingest;

import org.jspecify.annotations.NullMarked;
