package dev.tidings.aggregate;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.ingest.Duplicate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles of one language on one event: the whole current state. Lists are bounded; the counts
 * beside them are over all.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION} of the writer; later versions only add fields
 * @param storyId derived from its first article's id; stays as articles come and go
 * @param status active, or why it ended; a story that ended is deleted after this last state
 * @param mergedInto the heir, when it was merged
 * @param language ISO 639-1 code of its articles
 * @param subject what it is about, by vote of its articles
 * @param headline title of its most central article
 * @param articleCount articles, reprints not counted
 * @param reprintCount articles that repeat one of its articles
 * @param sourceCount outlets with an article of their own
 * @param articles the most recent, latest first, at most {@link #MAX_ARTICLES}
 * @param sources outlets, by who had it first, at most {@link #MAX_SOURCES}
 * @param timeline what was published when, oldest first, at most {@link #MAX_ARTICLES}; where there
 *     are more articles, the first of each hour, of each two hours, and so on until they fit
 * @param entities who and where, most shared first, at most {@link #MAX_ENTITIES}
 * @param claims disputed first, then by support, at most {@link #MAX_CLAIMS}, each with at most
 *     {@link #MAX_EVIDENCE} articles for and as many against; the claims topic has them all
 * @param firstPublishedAt event time of the first article
 * @param lastPublishedAt event time of the latest
 */
public record Story(
    int schemaVersion,
    String storyId,
    Status status,
    @Nullable String mergedInto,
    String language,
    Subject subject,
    String headline,
    int articleCount,
    int reprintCount,
    int sourceCount,
    List<Member> articles,
    List<Source> sources,
    List<Moment> timeline,
    List<SharedEntity> entities,
    List<ClaimGroup> claims,
    Instant firstPublishedAt,
    Instant lastPublishedAt) {

  public static final int SCHEMA_VERSION = 1;
  public static final int MAX_ARTICLES = 100;
  public static final int MAX_SOURCES = 50;
  public static final int MAX_ENTITIES = 30;
  public static final int MAX_CLAIMS = 30;
  public static final int MAX_EVIDENCE = 5;
  public static final int MAX_REPRINTS = 20;

  public Story {
    articles = List.copyOf(articles);
    sources = List.copyOf(sources);
    timeline = List.copyOf(timeline);
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
  }

  /** Whether a story can still grow. */
  public enum Status {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("merged")
    MERGED,
    @JsonProperty("retired")
    RETIRED
  }

  /**
   * An article of the story.
   *
   * @param articleId its id
   * @param revision which text of it
   * @param title its headline
   * @param url where it is, if known
   * @param source its outlet
   * @param publishedAt when
   * @param centrality mean similarity to the story's other articles, 0 to 1
   * @param reprints articles that repeat it, earliest first, at most {@link #MAX_REPRINTS}
   */
  public record Member(
      String articleId,
      int revision,
      String title,
      @Nullable String url,
      String source,
      Instant publishedAt,
      double centrality,
      List<Reprint> reprints) {
    public Member {
      reprints = List.copyOf(reprints);
    }
  }

  /**
   * An article that repeats another.
   *
   * @param articleId its id
   * @param source its outlet
   * @param url where it is, if known
   * @param kind how it repeats it
   * @param publishedAt when
   */
  public record Reprint(
      String articleId,
      String source,
      @Nullable String url,
      Duplicate.Kind kind,
      Instant publishedAt) {}

  /**
   * An outlet.
   *
   * @param source its name
   * @param articles how many articles of its own
   * @param reprints how many that repeat another outlet's
   * @param firstPublishedAt when it first had the story
   */
  public record Source(String source, int articles, int reprints, Instant firstPublishedAt) {}

  /**
   * Something published.
   *
   * @param at when
   * @param articleId the article
   * @param source its outlet
   * @param title its headline
   */
  public record Moment(Instant at, String articleId, String source, String title) {}

  /**
   * An entity of the story's articles.
   *
   * @param id as in {@link Entity#id()}
   * @param name its most frequent name
   * @param type what it is
   * @param articles how many articles name it
   * @param variants other ways it is written, most frequent first, at most 5
   */
  public record SharedEntity(
      String id, String name, Entity.Type type, int articles, List<String> variants) {
    public SharedEntity {
      variants = List.copyOf(variants);
    }
  }
}
