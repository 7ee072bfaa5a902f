package dev.tidings.ingest.read.poll;

/**
 * What one round of polling did.
 *
 * @param requests hosts that were asked, one request each
 * @param articles handed to the sink: new entries and changed ones
 * @param problems handed to the sink
 */
public record PollRound(int requests, int articles, int problems) {}
