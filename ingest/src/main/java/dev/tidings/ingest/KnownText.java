package dev.tidings.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an article by its id.
 *
 * @param language as first told
 * @param source name of the outlet
 * @param url canonical address, if it had one
 * @param publishedAt of its first text
 * @param updatedAt when its newest text was published, if the publisher said
 * @param textHash of its newest text
 * @param retracted whether it was taken back
 * @param lastSeen newest event time of its records, milliseconds since the epoch
 */
record KnownText(
    String language,
    String source,
    @Nullable String url,
    Instant publishedAt,
    @Nullable Instant updatedAt,
    String textHash,
    boolean retracted,
    long lastSeen) {}
