package dev.tidings.aggregate;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** How many of a story's articles were published in each hour since the epoch. */
final class ArticlesByHour {
  static final int DAY = 24;

  private static final int SECONDS = 3_600;

  private final Tally<Long> hours = new Tally<>();

  static long hour(Instant time) {
    return Math.floorDiv(time.getEpochSecond(), (long) SECONDS);
  }

  void add(Instant publishedAt) {
    hours.add(hour(publishedAt));
  }

  void remove(Instant publishedAt) {
    hours.subtract(hour(publishedAt));
  }

  /** Articles of the hour of {@code last} and the 23 hours before it, by hour. */
  Map<Long, Integer> dayBefore(Instant last) {
    return new TreeMap<>(hours.from(hour(last) - DAY + 1));
  }
}
