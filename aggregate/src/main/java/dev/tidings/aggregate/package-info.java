/**
 * Articles into stories: assign, merge, retire, describe, rank.
 *
 * <p><b>One writer a language.</b> Articles and duplicates are mapped to one small type, {@link
 * dev.tidings.aggregate.Arrival}, and repartitioned by language. From there on one order of both is
 * fixed, and {@link dev.tidings.aggregate.LanguageWriter} decides: the same arrivals give the same
 * stories, events and claims, in whatever partition the language is and whatever is in memory.
 * Routing by subject first would scale further but scatters stories over writers.
 *
 * <p><b>A story is the sum of its articles.</b> What is kept of a story itself is only what cannot
 * be told from its articles: counters, and what was published before where that has a say (headline
 * and subject change only for a clear reason). Sources, entities, votes, centroid and claims are
 * sums in memory, in whole numbers so that they can be undone exactly, kept for stories that
 * changed lately and otherwise built from the articles. That is why a revision, a retraction, a
 * move, an eviction from memory and a restart all end in the same story.
 *
 * <p><b>What a reader sees.</b> Each input describes each story that it touched once; under
 * exactly-once a reader of committed records sees the states of a commit together. A story that
 * ends is written once more with its last status and then deleted. The events are the complete log:
 * {@link dev.tidings.aggregate.StoryAssignments} tells from them alone where each article is.
 *
 * <p><b>Memory</b> is bounded by the clustering's active articles and by a setting for the stories
 * kept; ranked lists keep an id and a score for each active story.
 */
@NullMarked
package dev.tidings.aggregate;

import org.jspecify.annotations.NullMarked;
