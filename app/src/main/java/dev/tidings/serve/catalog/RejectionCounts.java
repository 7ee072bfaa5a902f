package dev.tidings.serve.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many records were rejected, where and why. */
public final class RejectionCounts {
  /** Reasons are few and fixed; a topic full of others must not fill the memory. */
  private static final int MAX_REASONS = 200;

  private final Map<Reason, LongAdder> counts = new ConcurrentHashMap<>();
  private final LongAdder total = new LongAdder();

  private record Reason(String stage, String reason) {}

  /**
   * How many.
   *
   * @param stage that rejected them
   * @param reason its code
   * @param records how many
   */
  public record Count(String stage, String reason, long records) {}

  public void add(String stage, String reason) {
    total.increment();
    Reason key = new Reason(stage, reason);
    if (counts.size() < MAX_REASONS || counts.containsKey(key)) {
      counts.computeIfAbsent(key, r -> new LongAdder()).increment();
    }
  }

  public long total() {
    return total.sum();
  }

  /** By stage and reason, most first. */
  public List<Count> byReason() {
    return counts.entrySet().stream()
        .map(e -> new Count(e.getKey().stage(), e.getKey().reason(), e.getValue().sum()))
        .sorted(
            Comparator.comparingLong(Count::records)
                .reversed()
                .thenComparing(Count::stage)
                .thenComparing(Count::reason))
        .toList();
  }
}
