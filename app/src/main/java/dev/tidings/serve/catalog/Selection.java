package dev.tidings.serve.catalog;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted, in which order.
 *
 * @param words all of which an entry must contain
 * @param exact terms all of which it must have
 * @param filter what else must hold
 * @param order name of the order; {@link Table#RELEVANCE} needs words
 * @param limit how many at most
 * @param after where the page begins, null for the first
 */
record Selection<E>(
    List<String> words,
    List<String> exact,
    Predicate<E> filter,
    String order,
    int limit,
    @Nullable Position after) {}
