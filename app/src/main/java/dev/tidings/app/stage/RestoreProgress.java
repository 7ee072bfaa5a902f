package dev.tidings.app.stage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How much of its state a stage has restored from Kafka since it last had all. While that takes
 * long the log says how far it is. Thread-safe.
 */
final class RestoreProgress implements StateRestoreListener {
  private static final Logger LOG = LoggerFactory.getLogger(RestoreProgress.class);

  private static final long NANOS_BETWEEN_REPORTS = TimeUnit.SECONDS.toNanos(10);

  private final String stage;
  private final LongSupplier nanoTime;
  private final Map<TopicPartition, Store> stores = new ConcurrentHashMap<>();

  private final AtomicLong restored = new AtomicLong();
  private final AtomicLong reported;

  /**
   * Of one stage.
   *
   * @param nanoTime a clock for the log, as {@link System#nanoTime}
   */
  RestoreProgress(String stage, LongSupplier nanoTime) {
    this.stage = stage;
    this.nanoTime = nanoTime;
    this.reported = new AtomicLong(nanoTime.getAsLong());
  }

  /**
   * One partition of a changelog.
   *
   * @param done records restored
   * @param all records to restore
   */
  private record Store(long done, long all) {
    Store plus(long more) {
      return new Store(Math.min(all, done + more), all);
    }
  }

  /** From 0, nothing of it, to 1, all. */
  double fraction() {
    long done = 0;
    long all = 0;
    for (Store store : stores.values()) {
      done += store.done();
      all += store.all();
    }
    return all == 0 ? 1 : (double) done / all;
  }

  /** Records that were restored since this was last asked. */
  long takeRestored() {
    return restored.getAndSet(0);
  }

  @Override
  public void onRestoreStart(TopicPartition changelog, String store, long from, long to) {
    LOG.debug("{}: restores {} records of {}", stage, to - from, changelog);
    stores.put(changelog, new Store(0, Math.max(0, to - from)));
  }

  @Override
  public void onBatchRestored(TopicPartition changelog, String store, long offset, long records) {
    stores.computeIfPresent(changelog, (key, before) -> before.plus(records));
    restored.addAndGet(records);
    long now = nanoTime.getAsLong();
    long last = reported.get();
    if (now - last >= NANOS_BETWEEN_REPORTS && reported.compareAndSet(last, now)) {
      LOG.info("{}: {} % of its state is restored", stage, Math.round(100 * fraction()));
    }
  }

  @Override
  public void onRestoreEnd(TopicPartition changelog, String store, long records) {
    // Compaction and markers leave fewer records than offsets: the end is known from this call
    // only.
    stores.computeIfPresent(changelog, (key, before) -> before.plus(before.all()));
    if (stores.values().stream().allMatch(each -> each.done() == each.all())) {
      stores.clear();
    }
  }

  @Override
  public void onRestoreSuspended(TopicPartition changelog, String store, long records) {
    stores.remove(changelog);
  }
}
