package dev.tidings.ingest;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bounds how many articles are on their way. Who has to wait goes on only when half of them have
 * arrived: woken by each single one, a fast reader spends more time on waking up than on reading.
 * Thread-safe.
 */
final class InFlight {
  private final int most;
  private final AtomicInteger onTheirWay = new AtomicInteger();

  /**
   * @param most how many, give or take one for each thread that begins
   */
  InFlight(int most) {
    this.most = most;
  }

  /** One more is on its way; waits while they are too many. */
  void begin() throws InterruptedException {
    if (onTheirWay.get() >= most) {
      synchronized (this) {
        while (onTheirWay.get() > most / 2) {
          wait();
        }
      }
    }
    onTheirWay.incrementAndGet();
  }

  /** One has arrived, or never will. */
  void end() {
    // Every number on the way down is seen by one caller: none sleeps past the half.
    if (onTheirWay.decrementAndGet() == most / 2) {
      synchronized (this) {
        notifyAll();
      }
    }
  }
}
