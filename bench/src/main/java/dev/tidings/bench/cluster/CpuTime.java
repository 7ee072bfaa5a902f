package dev.tidings.bench.cluster;

import java.lang.management.ManagementFactory;

/** Processor time of the current thread: what others do on the machine does not count. */
final class CpuTime {

  private CpuTime() {}

  static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
