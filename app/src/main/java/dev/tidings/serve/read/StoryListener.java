package dev.tidings.serve.read;

import dev.tidings.aggregate.StoryEvent;
import org.jspecify.annotations.Nullable;

/** Is told what changes; called by the reading thread, after the catalog has changed. */
public interface StoryListener {

  /** A story has a new state. */
  void storyChanged(String storyId, boolean isNew);

  /** A story is no more. */
  void storyEnded(String storyId, @Nullable String heirId);

  /** Something happened to a story. */
  void happened(StoryEvent event);

  /** The catalog's lists show all that was told so far. */
  void refreshed();
}
