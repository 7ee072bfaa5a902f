package dev.tidings.app.topic;

/**
 * What is wrong with a topic.
 *
 * @param topic its full name
 * @param kind what sort of thing is wrong
 * @param problem what is and what should be
 * @param remedy what to do
 */
public record TopicProblem(String topic, Kind kind, String problem, String remedy) {
  /** Sorts of problems. */
  public enum Kind {
    MISSING,
    PARTITIONS,
    CONFIG
  }
}
