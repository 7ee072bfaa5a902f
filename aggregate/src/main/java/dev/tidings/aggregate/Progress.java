package dev.tidings.aggregate;

import java.time.Instant;

/**
 * How far the writer of a language has come.
 *
 * @param streamTime the latest publication time so far
 * @param events story events so far
 * @param sweptAt stream time when reprints without an original were last cleared
 */
record Progress(Instant streamTime, long events, Instant sweptAt) {
  static final Progress BEGIN = new Progress(Instant.EPOCH, 0, Instant.EPOCH);

  Progress reaching(Instant time) {
    return time.isAfter(streamTime) ? new Progress(time, events, sweptAt) : this;
  }

  Progress withEvent() {
    return new Progress(streamTime, events + 1, sweptAt);
  }

  Progress swept() {
    return new Progress(streamTime, events, streamTime);
  }
}
