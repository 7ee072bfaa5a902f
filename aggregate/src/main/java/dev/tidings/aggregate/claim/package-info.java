/**
 * Claims of several articles that say the same, and whether their sources agree.
 *
 * <p>Every claim of a story is compared with the groups that share most with it, by its words, its
 * sentence and its frame ({@link dev.tidings.aggregate.claim.ClaimBook} is the way in): claims of
 * one predicate alone would miss most of what is retold in other words. What may differ between
 * sources (number, affirmed or denied, planned or done, speaker) is left out when claims are
 * matched, and is all that counts when it is asked how they stand to each other. A group depends on
 * the set of claims alone, never on the order in which they came.
 */
@NullMarked
package dev.tidings.aggregate.claim;

import org.jspecify.annotations.NullMarked;
