package dev.tidings.serve.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** How far reading is, for readiness and metrics. Thread-safe. */
public final class Progress {
  private final Map<String, LongAdder> records = new ConcurrentHashMap<>();
  private final AtomicLong toRead = new AtomicLong(-1);
  private final LongAdder unreadable = new LongAdder();
  private volatile boolean ready;
  private volatile @Nullable String trouble;
  private volatile List<String> missingTopics = List.of();

  /** Whether everything that was there at the start has been read. */
  public boolean isReady() {
    return ready;
  }

  /** What is in the way of reading, null when nothing is. */
  public @Nullable String trouble() {
    return trouble;
  }

  /** Topics that do not exist (yet). */
  public List<String> missingTopics() {
    return missingTopics;
  }

  /** How many records are left to read until it is ready; -1 while that is not known. */
  public long recordsToRead() {
    return toRead.get();
  }

  /** Records read so far by topic, names without the prefix of the installation. */
  public Map<String, Long> recordsByTopic() {
    Map<String, Long> counts = new TreeMap<>();
    records.forEach((topic, count) -> counts.put(topic, count.sum()));
    return counts;
  }

  /** Records of one topic read so far. */
  public long records(String topic) {
    return records.computeIfAbsent(topic, t -> new LongAdder()).sum();
  }

  /** Records that could not be read and were skipped. */
  public long unreadable() {
    return unreadable.sum();
  }

  void count(String topic, int more) {
    records.computeIfAbsent(topic, t -> new LongAdder()).add(more);
  }

  void countUnreadable() {
    unreadable.increment();
  }

  void left(long recordsLeft) {
    toRead.set(recordsLeft);
    trouble = null;
    if (recordsLeft == 0) {
      ready = true;
    }
  }

  void inTrouble(String what) {
    trouble = what;
  }

  void missing(List<String> topics) {
    missingTopics = List.copyOf(topics);
  }
}
