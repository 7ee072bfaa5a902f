package dev.tidings.aggregate;

import dev.tidings.enrich.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an active story beside its articles: only what cannot be told from them.
 *
 * @param storyId its id
 * @param events how many story events it had
 * @param joined how often an article joined; orders its articles
 * @param subject the subject whose topic it is on; null before it was first published
 * @param headline as published
 * @param headlineArticleId whose title that is
 */
record StoryRecord(
    String storyId,
    long events,
    long joined,
    @Nullable Subject subject,
    String headline,
    String headlineArticleId) {

  static StoryRecord begin(String storyId) {
    return new StoryRecord(storyId, 0, 0, null, "", "");
  }

  StoryRecord withEvent() {
    return new StoryRecord(storyId, events + 1, joined, subject, headline, headlineArticleId);
  }

  StoryRecord withArticle() {
    return new StoryRecord(storyId, events, joined + 1, subject, headline, headlineArticleId);
  }

  StoryRecord described(Subject newSubject, String newHeadline, String newHeadlineArticleId) {
    return new StoryRecord(storyId, events, joined, newSubject, newHeadline, newHeadlineArticleId);
  }
}
