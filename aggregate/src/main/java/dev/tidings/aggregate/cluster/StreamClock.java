package dev.tidings.aggregate.cluster;

/**
 * Counts calls and tells stream time: the highest event time there was, except that a single
 * article moves it only by one step, so that one wrong date does not end every story.
 */
final class StreamClock {

  private final long longestStepMillis;
  private long sequence;
  private long streamTime = Long.MIN_VALUE;

  StreamClock(ClusterParameters.Life life) {
    this.longestStepMillis = life.longestStep().toMillis();
  }

  /** Notes an article's event time; returns the number of this call, from 1. */
  long advance(long eventTime) {
    if (streamTime == Long.MIN_VALUE) {
      streamTime = eventTime;
    } else if (eventTime > streamTime) {
      // Written so that no sum can overflow, however far off the date is.
      long ahead = eventTime - streamTime;
      streamTime =
          ahead < 0 || ahead > longestStepMillis ? streamTime + longestStepMillis : eventTime;
    }
    return ++sequence;
  }

  /** Goes forward to where an earlier clock was. */
  void restore(long otherSequence, long otherStreamTime) {
    sequence = Math.max(sequence, otherSequence);
    streamTime = Math.max(streamTime, otherStreamTime);
  }

  long sequence() {
    return sequence;
  }

  /** Epoch milliseconds. */
  long streamTime() {
    return streamTime;
  }
}
