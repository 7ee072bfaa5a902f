package dev.tidings.aggregate;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a subject's ranked list needs of a story.
 *
 * @param storyId the story
 * @param active false when it left the subject: merged, retired or about something else now
 * @param language of its articles
 * @param headline as in the story
 * @param articleCount articles, reprints not counted
 * @param sourceCount outlets with an article of their own
 * @param lastPublishedAt event time of the latest article
 * @param articlesByHour articles of the last day before that, by hour since the epoch
 */
record StorySummary(
    String storyId,
    boolean active,
    String language,
    String headline,
    int articleCount,
    int sourceCount,
    Instant lastPublishedAt,
    Map<Long, Integer> articlesByHour) {

  StorySummary {
    articlesByHour = Collections.unmodifiableMap(new TreeMap<>(articlesByHour));
  }

  static StorySummary of(String language, StoryRecord record, LiveStory story) {
    return new StorySummary(
        record.storyId(),
        true,
        language,
        record.headline(),
        story.size(),
        story.sources().independent(),
        story.lastPublishedAt(),
        story.hours().dayBefore(story.lastPublishedAt()));
  }

  static StorySummary gone(String language, StoryRecord record) {
    return new StorySummary(
        record.storyId(), false, language, record.headline(), 0, 0, Instant.EPOCH, Map.of());
  }
}
