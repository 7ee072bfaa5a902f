package dev.tidings.serve.catalog;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.subject.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as it stands in a list.
 *
 * @param storyId the story
 * @param language ISO 639-1 code of its articles
 * @param subject what it is about
 * @param headline title of its most central article
 * @param articleCount articles, reprints not counted
 * @param reprintCount articles that repeat one of its articles
 * @param sourceCount outlets with an article of their own
 * @param sources the outlets that had it first, at most {@link #MAX_SOURCES}
 * @param entities those named by most articles, at most {@link #MAX_ENTITIES}
 * @param claims how many of its claims sources agree and differ on
 * @param leadClaim the claim to know first: a disputed one, else the best supported
 * @param coverage how many articles came when
 * @param firstPublishedAt event time of the first article
 * @param lastPublishedAt event time of the latest
 */
public record StorySummary(
    String storyId,
    String language,
    Subject subject,
    String headline,
    int articleCount,
    int reprintCount,
    int sourceCount,
    List<String> sources,
    List<NamedEntity> entities,
    ClaimCounts claims,
    @Nullable LeadClaim leadClaim,
    Coverage coverage,
    Instant firstPublishedAt,
    Instant lastPublishedAt) {

  public static final int MAX_SOURCES = 5;
  public static final int MAX_ENTITIES = 6;

  public StorySummary {
    sources = List.copyOf(sources);
    entities = List.copyOf(entities);
  }

  /**
   * An entity.
   *
   * @param id its id
   * @param name its most frequent name
   * @param type what it is
   */
  public record NamedEntity(String id, String name, Entity.Type type) {}

  /**
   * Claims by state.
   *
   * @param corroborated on which several sources agree
   * @param disputed on which sources differ
   * @param singleSource which one source states
   */
  public record ClaimCounts(int corroborated, int disputed, int singleSource) {}

  /**
   * A claim in one line.
   *
   * @param claimId the claim
   * @param text the best supported wording
   * @param state whether sources agree
   * @param independentSources outlets that say so
   * @param opposingSources outlets that say otherwise
   * @param range the span over all values, if it is about a number
   */
  public record LeadClaim(
      String claimId,
      String text,
      ClaimGroup.State state,
      int independentSources,
      int opposingSources,
      Claim.@Nullable Quantity range) {}

  /**
   * How many articles came when, reprints included, in intervals of equal length.
   *
   * @param from beginning of the first interval
   * @param intervalSeconds length of each
   * @param articles how many in each, oldest first
   */
  public record Coverage(Instant from, long intervalSeconds, List<Integer> articles) {
    public Coverage {
      articles = List.copyOf(articles);
    }
  }
}
