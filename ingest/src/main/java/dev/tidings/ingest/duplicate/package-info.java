/**
 * Articles that repeat an earlier one: the same text, a near copy, an excerpt.
 *
 * <p>Near copies are found in two steps. MinHash signatures of the texts' word 3-grams, cut into
 * bands, give candidates: 42 bands of 3 find .999 of the pairs with a Jaccard index of .5 or more
 * (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3). Then the fingerprints are
 * compared exactly, and numbers, dates and names must agree too, because news is full of templates:
 * the rates of Tuesday repeat all words of Monday's and say something else.
 *
 * <p>Only unique articles are remembered for comparison, so what is called the original of a
 * duplicate is never a duplicate itself, and a chain of small changes cannot lead far from the
 * original. An article that contains all of an earlier, much shorter one is no duplicate: it says
 * more.
 *
 * <p>All state is kept by language, as if each language had a task of its own; which languages
 * share a partition makes no difference.
 */
@NullMarked
package dev.tidings.ingest.duplicate;

import org.jspecify.annotations.NullMarked;
