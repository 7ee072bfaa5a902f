package dev.tidings.serve.live;

import dev.tidings.enrich.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants to hear of.
 *
 * @param storyId only this story; null for all
 * @param subject only stories about this; null for all
 */
public record Interest(@Nullable String storyId, @Nullable Subject subject) {

  /** Everything. */
  public static final Interest ALL = new Interest(null, null);

  boolean covers(LiveEvent event) {
    if (event.storyId() == null) {
      return true;
    }
    return (storyId == null || storyId.equals(event.storyId()))
        && (subject == null || event.subject() == null || subject == event.subject());
  }
}
