package dev.tidings.aggregate.cluster;

/**
 * A document and how much an article resembles it.
 *
 * @param document the document
 * @param similarity exact cosine, time left aside
 */
record Neighbour(Document document, double similarity) {}
