package dev.tidings.aggregate.cluster;

/** What time between two articles takes from their similarity. */
final class TimePenalty {

  private static final double DAY_MILLIS = 86_400_000.0;

  private final double perDay;
  private final double freeDays;

  TimePenalty(ClusterParameters.Linkage linkage) {
    this.perDay = linkage.penaltyPerDay();
    this.freeDays = linkage.freeDays();
  }

  /** The penalty for a gap of so many milliseconds, of either sign. */
  double of(long gapMillis) {
    return perDay * Math.max(0, Math.abs(gapMillis / DAY_MILLIS) - freeDays);
  }
}
