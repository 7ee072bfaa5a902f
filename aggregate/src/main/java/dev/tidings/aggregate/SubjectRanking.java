package dev.tidings.aggregate;

import dev.tidings.enrich.subject.Subject;
import java.time.Instant;
import java.util.List;

/**
 * A subject's current stories, best first.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION} of the writer
 * @param subject the subject
 * @param storyCount active stories, all of them
 * @param stories the best, at most {@link #MAX_STORIES}
 */
public record SubjectRanking(
    int schemaVersion, Subject subject, int storyCount, List<Entry> stories) {

  public static final int SCHEMA_VERSION = 1;
  public static final int MAX_STORIES = 50;

  public SubjectRanking {
    stories = List.copyOf(stories);
  }

  /**
   * One story of the list.
   *
   * @param storyId the story
   * @param language of its articles
   * @param headline as in the story
   * @param articleCount articles, reprints not counted
   * @param sourceCount outlets with an article of their own
   * @param trend articles of the last day of stream time, per hour
   * @param lastPublishedAt event time of the latest article
   */
  public record Entry(
      String storyId,
      String language,
      String headline,
      int articleCount,
      int sourceCount,
      double trend,
      Instant lastPublishedAt) {}
}
