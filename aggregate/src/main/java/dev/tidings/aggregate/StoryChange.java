package dev.tidings.aggregate;

import java.util.Optional;

/**
 * A story has a new state, or is gone.
 *
 * @param storyId the story
 * @param story its whole new state; empty when it was deleted, or left the subject that is read
 */
public record StoryChange(String storyId, Optional<Story> story) {}
