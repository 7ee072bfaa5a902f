package dev.tidings.ingest.memory;

import java.time.Duration;

/**
 * Stream time that no single record can carry away.
 *
 * <p>Stream time is the newest publication time seen. In a backfill of old articles one wrong date,
 * or an article without a date, which counts as published when it arrived, would move it by years,
 * and everything that comes after would be too old to be compared with anything. So one record
 * moves it by a day at most, and an undated one only while no dated one was seen. It is kept in
 * whole hours, so that it is written once an hour and not with each record.
 */
public final class StreamClock {
  private static final long HOUR = Duration.ofHours(1).toMillis();
  private static final long LONGEST_STEP = Duration.ofDays(1).toMillis();
  private static final String UNDATED = "\u0000undated";

  private final Rows<Long> times;

  /**
   * @param times where the times are kept, by name of the stream
   */
  public StreamClock(Rows<Long> times) {
    this.times = times;
  }

  /**
   * Takes note of a record.
   *
   * @param stream name of the stream
   * @param eventTime milliseconds since the epoch
   * @param dated whether the publisher gave that time
   * @return the stream's time, milliseconds since the epoch, whole hours
   */
  public long advance(String stream, long eventTime, boolean dated) {
    if (!dated && times.get(stream) != null) {
      return now(stream);
    }
    String key = dated ? stream : stream + UNDATED;
    long hour = Math.floorDiv(eventTime, HOUR) * HOUR;
    Long known = times.get(key);
    if (known == null) {
      times.put(key, hour);
    } else if (hour > known) {
      times.put(key, Math.min(hour, known + LONGEST_STEP));
    }
    return now(stream);
  }

  /** The stream's time; far in the past when nothing was seen. */
  public long now(String stream) {
    Long time = times.get(stream);
    if (time == null) {
      time = times.get(stream + UNDATED);
    }
    return time == null ? Long.MIN_VALUE / 2 : time;
  }

  /** Whether a dated record was seen. */
  public boolean isDated(String stream) {
    return times.get(stream) != null;
  }
}
