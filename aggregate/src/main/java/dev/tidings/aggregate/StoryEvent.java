package dev.tidings.aggregate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a story. Folding all events in the order of their position gives each
 * article's story: see {@link StoryAssignments}.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION} of the writer
 * @param storyId the story
 * @param sequence counts the events of this story from 1; anew if the id of a story that ended is
 *     used again
 * @param position counts the events of all stories of the story's language from 1: events of
 *     several stories stand in several partitions, this is their one order
 * @param type what happened
 * @param at event time: when the article was published, or the latest such time so far where the
 *     event is not about one article
 * @param articleIds articles that came ({@code created}, {@code grew}, {@code split}) or went
 *     ({@code shrank}), at most {@link #MAX_ARTICLES}, more in further events; for {@code split}
 *     they are the articles that this story gave to {@code otherStoryId}
 * @param otherStoryId the heir of a {@code merged} story, the story that a {@code split} opened or
 *     fed; for {@code created} and {@code grew} the story that the articles came from, if they came
 *     from one
 * @param text the new headline of a {@code retitled} story, the claim that is {@code
 *     claim-disputed}
 * @param reason why an article came to this story or a story was merged or split
 */
public record StoryEvent(
    int schemaVersion,
    String storyId,
    long sequence,
    long position,
    Type type,
    Instant at,
    List<String> articleIds,
    @Nullable String otherStoryId,
    @Nullable String text,
    @Nullable Reason reason) {

  public static final int SCHEMA_VERSION = 1;
  public static final int MAX_ARTICLES = 1_000;

  public StoryEvent {
    articleIds = List.copyOf(articleIds);
  }

  /** What happened. */
  public enum Type {
    /** The story began with these articles. */
    @JsonProperty("created")
    CREATED,
    /** These articles joined. */
    @JsonProperty("grew")
    GREW,
    /** An article of the story has a new text and stayed. */
    @JsonProperty("revised")
    REVISED,
    /** These articles were retracted, or left with a new text. */
    @JsonProperty("shrank")
    SHRANK,
    /** The whole story went into another. */
    @JsonProperty("merged")
    MERGED,
    /** These articles left for another story. */
    @JsonProperty("split")
    SPLIT,
    /** The headline changed. */
    @JsonProperty("retitled")
    RETITLED,
    /** Sources began to differ on a claim. */
    @JsonProperty("claim-disputed")
    CLAIM_DISPUTED,
    /** Silent for so long that it is closed; its last state stands in the stories topic before. */
    @JsonProperty("retired")
    RETIRED
  }

  /**
   * Why.
   *
   * @param score similarity that decided, 0 to 1
   * @param threshold what it was compared with
   * @param terms the terms that contributed most, strongest first
   * @param entities names that the article shares with the story it joined, at most 5
   * @param runnerUpStoryId the next best story, if any
   * @param runnerUpScore its score
   */
  public record Reason(
      double score,
      double threshold,
      List<String> terms,
      List<String> entities,
      @Nullable String runnerUpStoryId,
      @Nullable Double runnerUpScore) {
    public static final int MAX_ENTITIES = 5;

    public Reason {
      terms = List.copyOf(terms);
      entities = entities == null ? List.of() : List.copyOf(entities);
    }
  }
}
