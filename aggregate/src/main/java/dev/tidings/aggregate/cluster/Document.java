package dev.tidings.aggregate.cluster;

import org.jspecify.annotations.Nullable;

/** An active article. Documents are compared and ordered by {@link #sequence()}. */
final class Document {

  private final long sequence;
  private final String articleId;
  private final long eventTime;
  private final long arrival;
  private TermVector vector;
  private @Nullable Meaning meaning;
  private @Nullable Cluster cluster;
  private int slot = -1;

  /**
   * An article that belongs to no cluster yet.
   *
   * @param sequence number of the call that brought it
   * @param articleId its id
   * @param eventTime when it was published, epoch milliseconds
   * @param arrival stream time when it came, epoch milliseconds
   * @param vector its heaviest terms
   */
  Document(long sequence, String articleId, long eventTime, long arrival, TermVector vector) {
    this.sequence = sequence;
    this.articleId = articleId;
    this.eventTime = eventTime;
    this.arrival = arrival;
    this.vector = vector;
  }

  long sequence() {
    return sequence;
  }

  String articleId() {
    return articleId;
  }

  long eventTime() {
    return eventTime;
  }

  long arrival() {
    return arrival;
  }

  TermVector vector() {
    return vector;
  }

  /** What an encoder said of it, if it was asked. */
  @Nullable Meaning meaning() {
    return meaning;
  }

  void setMeaning(Meaning encoded) {
    meaning = encoded;
  }

  /** Forgets the terms: it stays in its story, but is no longer compared with others. */
  void fade() {
    vector = TermVector.EMPTY;
    meaning = null;
  }

  /** Whether there is nothing to compare: it has faded, or never had a term. */
  boolean isFaded() {
    return vector.size() == 0;
  }

  /** Whether it is in a cluster; a removed document never comes back. */
  boolean isActive() {
    return cluster != null;
  }

  Cluster cluster() {
    Cluster current = cluster;
    if (current == null) {
      throw new IllegalStateException(articleId + " is in no cluster");
    }
    return current;
  }

  void moveTo(@Nullable Cluster other) {
    cluster = other;
  }

  /** Its place in the index. */
  int slot() {
    return slot;
  }

  void setSlot(int slot) {
    this.slot = slot;
  }

  @Override
  public String toString() {
    return articleId;
  }
}
