package dev.tidings.aggregate.cluster;

/**
 * Two documents that resemble each other, found since the last re-clustering.
 *
 * @param later the one that came later
 * @param earlier the other
 */
record Link(Document later, Document earlier) {}
