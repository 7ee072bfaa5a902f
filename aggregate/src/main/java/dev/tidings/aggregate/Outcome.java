package dev.tidings.aggregate;

import dev.tidings.enrich.subject.Subject;
import dev.tidings.pipe.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the writer of a language hands on. */
sealed interface Outcome {

  /** Key of the record that it becomes. */
  String key();

  /** Itself, if it is a record for an output topic. */
  default List<Write> writes() {
    return this instanceof Write write ? List.of(write) : List.of();
  }

  /** The story's summary, if it is news for a ranked list. */
  default List<StorySummary> summaries() {
    return this instanceof Rank rank ? List.of(rank.summary()) : List.of();
  }

  /**
   * A record for an output topic, already as bytes: a story goes to two topics and is written once.
   *
   * @param topic where to
   * @param key the record's key
   * @param json its value; null deletes
   */
  @SuppressWarnings("ArrayRecordComponent") // opaque bytes, never compared
  record Write(Topic<?> topic, String key, byte @Nullable [] json) implements Outcome {}

  /**
   * News of a story for a subject's ranked list.
   *
   * @param subject the subject
   * @param summary the story, or that it is gone from this subject
   */
  record Rank(Subject subject, StorySummary summary) implements Outcome {
    @Override
    public String key() {
      return subject.slug();
    }
  }
}
