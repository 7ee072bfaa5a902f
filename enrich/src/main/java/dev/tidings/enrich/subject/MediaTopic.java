package dev.tidings.enrich.subject;

/**
 * One of IPTC's Media Topics below a subject.
 *
 * @param code IPTC's code, eight digits, e.g. {@code 20000574}
 * @param name IPTC's English name, e.g. {@code election}
 * @param score its share of what speaks for topics of its subject, 0 to 1
 */
public record MediaTopic(String code, String name, double score) {}
