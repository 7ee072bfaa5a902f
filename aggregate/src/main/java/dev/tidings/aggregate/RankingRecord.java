package dev.tidings.aggregate;

import java.time.Instant;

/**
 * What is kept of a subject's ranked list beside its stories.
 *
 * @param streamTime the latest publication time in the subject so far
 * @param unwritten whether its list changed since it was last written
 */
record RankingRecord(Instant streamTime, boolean unwritten) {
  static final RankingRecord BEGIN = new RankingRecord(Instant.EPOCH, false);

  RankingRecord changedAt(Instant time) {
    return new RankingRecord(time.isAfter(streamTime) ? time : streamTime, true);
  }

  RankingRecord written() {
    return new RankingRecord(streamTime, false);
  }
}
