package dev.tidings.enrich.subject;

/**
 * A subject and how sure it is.
 *
 * @param subject one of IPTC's top-level Media Topics
 * @param score probability, 0 to 1
 */
public record ScoredSubject(Subject subject, double score) {}
