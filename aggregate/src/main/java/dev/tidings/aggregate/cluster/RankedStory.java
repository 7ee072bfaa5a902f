package dev.tidings.aggregate.cluster;

import java.util.List;

/**
 * How well an article fits a story.
 *
 * @param cluster the story
 * @param score mean of the highest similarities to its articles, less the time penalty
 * @param nearest the articles that the score rests on
 */
record RankedStory(Cluster cluster, double score, List<Document> nearest) {}
