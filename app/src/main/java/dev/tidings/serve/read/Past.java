package dev.tidings.serve.read;

import java.time.Duration;

/**
 * How much of a topic's past is read at the start.
 *
 * @param age records appended no longer ago than this
 * @param records at most so many, over all partitions
 */
public record Past(Duration age, long records) {
  /** All that there is. */
  public static final Past ALL = new Past(Duration.ofDays(36_500), Long.MAX_VALUE);

  /** Only what comes from now on. */
  public static final Past NONE = new Past(Duration.ZERO, 0);
}
