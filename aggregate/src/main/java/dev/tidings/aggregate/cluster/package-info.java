/**
 * Which story an article belongs to. Pure: no Kafka, no clock, no randomness.
 *
 * <p>An article becomes a vector of its heaviest terms ({@code WeighTerms}), finds the active
 * articles that resemble it through an inverted index ({@code FindNeighbours}), and joins the story
 * of which the nearest members are near enough, or opens one ({@code JoinStory}). What came first
 * would thereby decide too much, so the stories that the article links are then clustered again as
 * if all had come at once ({@code ReclusterStories}): that merges and splits them, and each result
 * goes on under the id of the story with which it shares most.
 *
 * <p>The same calls give the same changes, on every machine and after every restart. Therefore
 * weights are whole numbers and their products exact sums, logarithms come from StrictMath, and
 * every tie is decided by the order of arrival. What is remembered is bounded by the active
 * articles: silent stories are retired, articles of stories that never fall silent fade after two
 * weeks (they stay members, but are no longer compared), and the vocabulary forgets rare terms.
 *
 * <p>State lives in memory and is written as it changes, one record for each article ({@code
 * ClusterJournal}). Nothing is read back but to move or delete, and on opening.
 */
@NullMarked
package dev.tidings.aggregate.cluster;

import org.jspecify.annotations.NullMarked;
