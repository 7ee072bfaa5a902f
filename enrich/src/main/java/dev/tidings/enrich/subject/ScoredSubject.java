package dev.tidings.enrich.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject and how sure it is.
 *
 * @param subject one of IPTC's top-level Media Topics
 * @param score probability, 0 to 1
 * @param topics Media Topics of the next level, most likely first; empty where none is sure
 */
public record ScoredSubject(Subject subject, double score, List<MediaTopic> topics) {
  /** Records from before there were topics have none. */
  public ScoredSubject(Subject subject, double score, @Nullable List<MediaTopic> topics) {
    this.subject = subject;
    this.score = score;
    this.topics = topics == null ? List.of() : List.copyOf(topics);
  }

  /** A subject without topics. */
  public ScoredSubject(Subject subject, double score) {
    this(subject, score, List.of());
  }
}
