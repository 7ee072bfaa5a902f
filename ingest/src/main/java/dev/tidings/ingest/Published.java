package dev.tidings.ingest;

/**
 * Where an article went.
 *
 * @param articleId the id that it has in the pipeline
 * @param topic full name of the topic
 * @param partition of the topic
 * @param offset in the partition
 */
public record Published(String articleId, String topic, int partition, long offset) {}
