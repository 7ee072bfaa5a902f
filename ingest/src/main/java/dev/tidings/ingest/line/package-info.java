/**
 * Lines that recur across a source's articles: navigation, advertising, sign-offs that no list of
 * phrases foresees.
 *
 * <p>What must never happen is that a paragraph of news goes. So only short lines are learnt, none
 * with a quotation; a full sentence, or a line within the article, only when it speaks to the
 * reader; no rows of tables and none of their headings. A line counts once for each article, a
 * reprint counts as its original, and articles whose titles have a word in common count as one:
 * follow-ups repeat background and quotations, but what stands under articles on unrelated things
 * belongs to the page.
 *
 * <p>An article is cleaned by what articles of at least one whole hour before it taught, in event
 * time. So nothing depends on the order in which the articles of an hour arrive.
 */
@NullMarked
package dev.tidings.ingest.line;

import org.jspecify.annotations.NullMarked;
