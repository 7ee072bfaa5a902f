package dev.tidings.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an article stands among those of its language.
 *
 * @param status what it was last found to be
 * @param original the article that it repeats or is a version of; else null
 * @param revision of its newest text
 * @param updatedAt when its newest text was published, if the publisher said
 * @param lastSeen newest event time of its records, milliseconds since the epoch
 */
record Standing(
    Status status,
    @Nullable String original,
    int revision,
    @Nullable Instant updatedAt,
    long lastSeen) {

  enum Status {
    /** It went out as an article of its own. */
    @JsonProperty("unique")
    UNIQUE,
    /** It repeats the original. */
    @JsonProperty("duplicate")
    DUPLICATE,
    /** It is another text of the original, published under another id at the same address. */
    @JsonProperty("version")
    VERSION,
    /** It was taken back. */
    @JsonProperty("retracted")
    RETRACTED
  }
}
