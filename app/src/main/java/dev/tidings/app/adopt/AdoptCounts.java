package dev.tidings.app.adopt;

import dev.tidings.pipe.Rejected;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of records so far. Not thread-safe. */
public final class AdoptCounts {
  private final SortedMap<String, Long> rejected = new TreeMap<>();
  private long published;
  private long retracted;
  private final Map<String, Rejected> examples = new TreeMap<>();

  AdoptCounts() {}

  void adopted(boolean retraction) {
    if (retraction) {
      retracted++;
    } else {
      published++;
    }
  }

  void refused(Rejected what) {
    rejected.merge(what.reason(), 1L, Long::sum);
    examples.putIfAbsent(what.reason(), what);
  }

  void add(AdoptCounts more) {
    published += more.published;
    retracted += more.retracted;
    more.rejected.forEach((reason, count) -> rejected.merge(reason, count, Long::sum));
    more.examples.forEach(examples::putIfAbsent);
  }

  /** Articles written. */
  public long published() {
    return published;
  }

  /** Null values passed on, which take an article back. */
  public long retracted() {
    return retracted;
  }

  /** How many were rejected, by reason. */
  public SortedMap<String, Long> rejected() {
    return Collections.unmodifiableSortedMap(rejected);
  }

  /** The first that was rejected for each reason. */
  public Map<String, Rejected> examples() {
    return Collections.unmodifiableMap(examples);
  }

  /** All of them. */
  public long records() {
    return published + retracted + rejected.values().stream().mapToLong(Long::longValue).sum();
  }
}
