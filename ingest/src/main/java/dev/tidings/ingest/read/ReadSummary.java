package dev.tidings.ingest.read;

import dev.tidings.ingest.read.result.Reason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What reading gave in all.
 *
 * @param inputs files or streams that were opened
 * @param bytes read, as stored
 * @param articles handed to the sink
 * @param feeds addresses of feeds handed to the sink
 * @param skipped how many things could not be used, by reason, in the order of {@link Reason}
 */
public record ReadSummary(
    long inputs, long bytes, long articles, long feeds, Map<Reason, Long> skipped) {

  public ReadSummary {
    Map<Reason, Long> copy = new EnumMap<>(Reason.class);
    copy.putAll(skipped);
    skipped = Collections.unmodifiableMap(copy);
  }

  /** How many things could not be used. */
  public long skippedInAll() {
    return skipped.values().stream().mapToLong(Long::longValue).sum();
  }
}
