package dev.tidings.aggregate.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tidings.enrich.claim.Claim;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several articles of a story state about the same thing, and whether they agree. Lists are
 * bounded; the counts beside them are over all.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION} of the writer
 * @param claimId stable as long as the group keeps its first claim
 * @param storyId the story it belongs to
 * @param text the best supported wording; of a quotation the longest version
 * @param state whether sources agree
 * @param bestValue the value most independent sources give, if the group is about a number
 * @param range the span over all values that hold, if the group is about a number
 * @param supporting who says so, first seen first, at most {@link #MAX_EVIDENCE}
 * @param opposing who says otherwise, first seen first, at most {@link #MAX_EVIDENCE}
 * @param independentSources outlets that say so; reprints and copied sentences are not counted
 * @param firstSeen event time of the first article that says so
 * @param lastSeen event time of the latest
 * @param supportingCount statements that say so
 * @param opposingCount statements that say otherwise
 * @param updates statements that later news replaced, oldest first, at most {@link #MAX_EVIDENCE}
 * @param variants versions of a quotation, longest first, at most {@link #MAX_VARIANTS}; empty for
 *     other claims
 * @param reason why these are one group, and if it is disputed, why that is a conflict
 */
public record ClaimGroup(
    int schemaVersion,
    String claimId,
    String storyId,
    String text,
    State state,
    Claim.@Nullable Quantity bestValue,
    Claim.@Nullable Quantity range,
    List<Evidence> supporting,
    List<Evidence> opposing,
    int independentSources,
    Instant firstSeen,
    Instant lastSeen,
    int supportingCount,
    int opposingCount,
    List<Evidence> updates,
    List<String> variants,
    String reason) {

  public static final int SCHEMA_VERSION = 1;
  public static final int MAX_EVIDENCE = 20;
  public static final int MAX_VARIANTS = 5;

  public ClaimGroup {
    supporting = List.copyOf(supporting);
    opposing = List.copyOf(opposing);
    updates = updates == null ? List.of() : List.copyOf(updates);
    variants = variants == null ? List.of() : List.copyOf(variants);
  }

  /** Whether sources agree. Nothing is said about truth. */
  public enum State {
    /** At least two independent sources say so and none says otherwise. */
    @JsonProperty("corroborated")
    CORROBORATED,
    /** At least one source says so and another, or another speaker in one, says otherwise. */
    @JsonProperty("disputed")
    DISPUTED,
    @JsonProperty("single-source")
    SINGLE_SOURCE
  }

  /**
   * One article's statement.
   *
   * @param articleId the article
   * @param source its outlet
   * @param publishedAt when
   * @param claim what it states, with the verbatim sentence
   */
  public record Evidence(String articleId, String source, Instant publishedAt, Claim claim) {}
}
