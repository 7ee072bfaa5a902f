package dev.tidings.bench.pipeline;

import javax.management.JMException;

/**
 * What a process occupies, MiB.
 *
 * @param heap in use after a collection
 * @param state of all its local stores
 */
record Room(double heap, double state) {
  private static final double MEGABYTE = 1 << 20;

  /** Of this process; collects garbage first. */
  static Room read() throws JMException {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    return new Room(
        (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
        Meters.stateBytes().values().stream().mapToDouble(each -> each).sum() / MEGABYTE);
  }

  Room plus(Room other) {
    return new Room(heap + other.heap, state + other.state);
  }
}
