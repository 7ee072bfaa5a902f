package dev.tidings.serve.catalog;

/**
 * A story as it stands on the topic.
 *
 * @param summary for lists
 * @param json the whole story, the bytes of the record
 * @param version changes with every change of the story; the same on every instance
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record StoredStory(StorySummary summary, byte[] json, String version) {}
