package dev.tidings.app.chaos;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets things happen at a fixed rate; time that was lost is not made up for. */
final class Pace {
  private final long step;
  private long next = System.nanoTime();

  /** So many a second. */
  Pace(int perSecond) {
    this.step = 1_000_000_000L / perSecond;
  }

  /** Returns when it is time for the next one. */
  void next() {
    next = Math.max(next + step, System.nanoTime() - 10 * step);
    park(next);
  }

  /** Lets a time pass. */
  static void wait(Duration time) {
    park(System.nanoTime() + time.toNanos());
  }

  private static void park(long until) {
    for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
