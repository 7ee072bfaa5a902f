package dev.tidings.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tidings.pipe.EventTime;
import dev.tidings.pipe.Lineage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article that says nothing new, and which earlier one it repeats.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION} of the writer
 * @param articleId the repeating article; equal to {@code duplicateOf} when the same article was
 *     published again
 * @param duplicateOf the article that it repeats; never itself a duplicate
 * @param kind how it repeats it
 * @param similarity 1 for the same text, else the share of word 3-grams in common
 * @param url canonical URL, if it has one
 * @param source name of the outlet
 * @param language as of the original
 * @param title its headline
 * @param publishedAt when it was published
 * @param lineage the input record
 */
public record Duplicate(
    int schemaVersion,
    String articleId,
    String duplicateOf,
    Kind kind,
    double similarity,
    @Nullable String url,
    String source,
    String language,
    String title,
    Instant publishedAt,
    Lineage lineage)
    implements EventTime.Timed {

  public static final int SCHEMA_VERSION = 1;

  /** How an article repeats another. */
  public enum Kind {
    /** The same article with the same text again. */
    @JsonProperty("same-article")
    SAME_ARTICLE,
    /** An older text of an article of which a newer one is known. */
    @JsonProperty("stale-revision")
    STALE_REVISION,
    /** Another article with the same text. */
    @JsonProperty("same-text")
    SAME_TEXT,
    /** Another article with nearly the same text. */
    @JsonProperty("near-copy")
    NEAR_COPY,
    /** Another article whose text is part of the original's. */
    @JsonProperty("excerpt")
    EXCERPT
  }

  @Override
  public long eventTimeMillis() {
    return publishedAt.toEpochMilli();
  }
}
