package dev.tidings.serve.live;

import dev.tidings.enrich.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something new.
 *
 * @param type what kind: the event's name
 * @param data what is sent, as JSON in one line
 * @param storyId the story that it is about, if it is about one
 * @param subject what that story is about, if that is known
 */
public record LiveEvent(
    String type, String data, @Nullable String storyId, @Nullable Subject subject) {}
