package dev.tidings.app.adopt;

import dev.tidings.ingest.read.json.AdoptFields;

/**
 * What is transferred, and how.
 *
 * @param topic full name of the topic to read
 * @param group consumer group; a new one begins at the topic's beginning
 * @param fields where an article's fields stand in its values
 * @param once whether to end at what was there at the start
 */
public record AdoptSettings(String topic, String group, AdoptFields fields, boolean once) {
  /** Named in the headers of what is rejected. */
  public static final String STAGE = "adopt";
}
