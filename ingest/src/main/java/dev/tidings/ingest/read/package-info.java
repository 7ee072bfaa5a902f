/**
 * Getting articles in from what people have: files, folders, feeds, pages, crawls.
 *
 * <p>{@link dev.tidings.ingest.read.ReadArticles} reads what is there, {@link
 * dev.tidings.ingest.read.poll.PollFeeds} what is on the web. Both give articles in the one flat
 * form that publishers write to the input topic, so that the pipeline has one way in, and neither
 * judges an article: whether a date makes sense or a text is missing is decided, and accounted for,
 * in one place behind the topic. Readers only leave out what is no article at all, with a reason.
 *
 * <p>An article's identity is its web address wherever it has one, and a publisher's own id only
 * where it has none: so the same article from a feed, an API and a crawl is one article.
 *
 * <p>Everything read here was written by strangers. Each reader is bounded in bytes, parts and
 * depth ({@link dev.tidings.ingest.read.result.Limits}); a limit that is hit is a reason like any
 * other.
 */
@NullMarked
package dev.tidings.ingest.read;

import org.jspecify.annotations.NullMarked;
