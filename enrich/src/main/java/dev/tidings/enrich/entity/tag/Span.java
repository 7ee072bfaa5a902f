package dev.tidings.enrich.entity.tag;

import dev.tidings.enrich.entity.name.NameType;

/**
 * A name in a line.
 *
 * @param first its first word
 * @param end behind its last word
 * @param type what it names
 */
public record Span(int first, int end, NameType type) {}
