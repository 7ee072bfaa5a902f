package dev.tidings.serve.catalog;

/**
 * How much is held in memory.
 *
 * @param stories the most recent are kept
 * @param claims those seen last are kept
 * @param events story events, the last are kept
 * @param articleBytes enriched articles as JSON, the last are kept
 */
public record Limits(int stories, int claims, int events, long articleBytes) {}
