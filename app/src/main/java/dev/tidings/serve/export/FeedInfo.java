package dev.tidings.serve.export;

/**
 * What a feed is.
 *
 * @param title for people
 * @param self address of the feed
 * @param page address of the page that shows the same
 */
public record FeedInfo(String title, String self, String page) {}
