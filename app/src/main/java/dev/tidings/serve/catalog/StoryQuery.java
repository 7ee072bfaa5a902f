package dev.tidings.serve.catalog;

import dev.tidings.enrich.subject.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which stories are wanted. What is null does not restrict.
 *
 * @param subject what they are about
 * @param text words that all occur in headline, titles, names or claims
 * @param entity id of an entity that they name
 * @param source an outlet that has them
 * @param since they have an article of then or later
 * @param disputed whether sources differ on one of their claims
 * @param language of their articles
 * @param order how they are sorted
 * @param limit how many at most
 * @param after where the page begins
 */
public record StoryQuery(
    @Nullable Subject subject,
    @Nullable String text,
    @Nullable String entity,
    @Nullable String source,
    @Nullable Instant since,
    @Nullable Boolean disputed,
    @Nullable String language,
    StoryOrder order,
    int limit,
    @Nullable Position after) {

  /** The first of all stories by rank. */
  public static StoryQuery first(int limit) {
    return new StoryQuery(null, null, null, null, null, null, null, StoryOrder.RANK, limit, null);
  }

  /** As this, of one entity. */
  public StoryQuery withEntity(String id, StoryOrder newOrder) {
    return new StoryQuery(
        subject, text, id, source, since, disputed, language, newOrder, limit, after);
  }

  /** As this, from the beginning of another order. */
  public StoryQuery inOrder(StoryOrder newOrder) {
    return new StoryQuery(
        subject, text, entity, source, since, disputed, language, newOrder, limit, null);
  }

  boolean matches(StoredStory stored) {
    StorySummary story = stored.summary();
    return (subject == null || story.subject() == subject)
        && (language == null || story.language().equals(language))
        && (disputed == null || disputed == (story.claims().disputed() > 0))
        && (since == null || !story.lastPublishedAt().isBefore(since));
  }
}
