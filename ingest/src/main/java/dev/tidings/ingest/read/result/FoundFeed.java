package dev.tidings.ingest.read.result;

import org.jspecify.annotations.Nullable;

/**
 * The address of a feed, as found in a subscription list.
 *
 * @param url of the feed
 * @param title as the list names it
 * @param site page that the feed belongs to
 * @param folder the list's own grouping, outer first, joined by {@code /}
 * @param where it stood
 */
public record FoundFeed(
    String url,
    @Nullable String title,
    @Nullable String site,
    @Nullable String folder,
    Where where) {}
