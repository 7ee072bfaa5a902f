package dev.tidings.ingest.read.result;

/**
 * How much of anything is read. Every input is somebody else's: without a bound on each of these, a
 * small file can take all memory or all time.
 *
 * @param maxInputBytes of one input after unpacking
 * @param maxExpansion unpacked bytes for each packed one, looked at after the first 64 MB
 * @param maxRecordBytes of one line or array item
 * @param maxFeedBytes of one feed or subscription list
 * @param maxPageBytes of one HTML page
 * @param maxParts JSON values in a record, XML elements in a feed, HTML elements in a page
 * @param maxEntries of one feed
 */
public record Limits(
    long maxInputBytes,
    int maxExpansion,
    int maxRecordBytes,
    int maxFeedBytes,
    int maxPageBytes,
    int maxParts,
    int maxEntries) {
  private static final int MB = 1 << 20;

  public Limits {
    if (maxInputBytes < 1
        || maxExpansion < 1
        || maxRecordBytes < 1
        || maxFeedBytes < 1
        || maxPageBytes < 1
        || maxParts < 1
        || maxEntries < 1) {
      throw new IllegalArgumentException("Every limit must be at least 1: " + this);
    }
  }

  /** For files on one's own disk: any length, each part bounded. */
  public static Limits forFiles() {
    return new Limits(Long.MAX_VALUE, 250, 16 * MB, 16 * MB, 4 * MB, 200_000, 10_000);
  }

  /** For what a server on the web sends: at most {@link #maxFeedBytes} in all. */
  public static Limits forWeb() {
    return forFiles().withMaxInputBytes(16 * MB).withMaxEntries(1_000);
  }

  public Limits withMaxInputBytes(long bytes) {
    return new Limits(
        bytes, maxExpansion, maxRecordBytes, maxFeedBytes, maxPageBytes, maxParts, maxEntries);
  }

  public Limits withMaxEntries(int entries) {
    return new Limits(
        maxInputBytes, maxExpansion, maxRecordBytes, maxFeedBytes, maxPageBytes, maxParts, entries);
  }
}
