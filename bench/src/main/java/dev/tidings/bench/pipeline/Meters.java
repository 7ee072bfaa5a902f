package dev.tidings.bench.pipeline;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * What this process has used up to now.
 *
 * @param nanos on the clock that only goes forward
 * @param cpuByStage processor time of each stage's threads, nanoseconds; those that have ended are
 *     left out
 * @param processCpu of the whole process, with compiler and garbage collector, nanoseconds
 * @param brokerCpu of the broker's process, nanoseconds
 * @param gcMillis time in which the garbage collector held the program up
 * @param bytesByTopic that producers have sent, as they went over the wire
 */
record Meters(
    long nanos,
    Map<String, Long> cpuByStage,
    long processCpu,
    long brokerCpu,
    long gcMillis,
    Map<String, Double> bytesByTopic) {

  /**
   * Of this process, the broker's left out.
   *
   * @param prefix of the pipeline's topics and groups
   */
  static Meters read(String prefix) throws JMException {
    return new Meters(
        System.nanoTime(),
        cpuByStage(prefix),
        processNanos(),
        0,
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum(),
        sum("kafka.producer:type=producer-topic-metrics,*", "topic", "byte-total"));
  }

  Meters withBroker(long cpuNanos) {
    return new Meters(nanos, cpuByStage, processCpu, cpuNanos, gcMillis, bytesByTopic);
  }

  /** With what another process has used; at the time of this one. */
  Meters plus(Meters other) {
    return new Meters(
        nanos,
        sum(cpuByStage, other.cpuByStage, Long::sum),
        processCpu + other.processCpu,
        brokerCpu + other.brokerCpu,
        gcMillis + other.gcMillis,
        sum(bytesByTopic, other.bytesByTopic, Double::sum));
  }

  private static <N> Map<String, N> sum(
      Map<String, N> one, Map<String, N> other, BinaryOperator<N> add) {
    Map<String, N> sums = new TreeMap<>(one);
    other.forEach((name, value) -> sums.merge(name, value, add));
    return sums;
  }

  /** What was used since {@code before}, by name. */
  static <N extends Number> Map<String, Double> since(Map<String, N> before, Map<String, N> now) {
    Map<String, Double> used = new TreeMap<>();
    now.forEach(
        (name, value) -> {
          N start = before.get(name);
          used.put(name, value.doubleValue() - (start == null ? 0 : start.doubleValue()));
        });
    return used;
  }

  /** State that is on disk or about to be, bytes by store. */
  static Map<String, Double> stateBytes() throws JMException {
    String stores = "kafka.streams:type=stream-state-metrics,*";
    Map<String, Double> bytes =
        new TreeMap<>(sum(stores, "rocksdb-state-id", "live-sst-files-size"));
    sum(stores, "rocksdb-state-id", "cur-size-all-mem-tables")
        .forEach((store, size) -> bytes.merge(store, size, Double::sum));
    return bytes;
  }

  /** Entries by store, as RocksDB estimates them. */
  static Map<String, Double> stateEntries() throws JMException {
    return sum(
        "kafka.streams:type=stream-state-metrics,*", "rocksdb-state-id", "estimate-num-keys");
  }

  private static long processNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Streams names its threads, and those of its producers, after the application. */
  private static Map<String, Long> cpuByStage(String prefix) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<String, Long> byStage = new TreeMap<>(NativeThreads.cpu());
    for (long id : threads.getAllThreadIds()) {
      ThreadInfo thread = threads.getThreadInfo(id);
      long cpu = threads.getThreadCpuTime(id);
      if (thread != null && cpu > 0) {
        byStage.merge(stage(thread.getThreadName(), prefix), cpu, Long::sum);
      }
    }
    return byStage;
  }

  private static String stage(String thread, String prefix) {
    for (String stage : new String[] {"ingest", "enrich", "aggregate"}) {
      if (thread.contains(prefix + "-" + stage + "-")) {
        return thread.startsWith("kafka-") ? stage + " network" : stage;
      }
    }
    return "bench";
  }

  private static Map<String, Double> sum(String pattern, String by, String attribute)
      throws JMException {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    Map<String, Double> sums = new TreeMap<>();
    BinaryOperator<Double> add = Double::sum;
    for (ObjectName bean : server.queryNames(new ObjectName(pattern), null)) {
      String name = bean.getKeyProperty(by);
      boolean known =
          name != null
              && java.util.Arrays.stream(server.getMBeanInfo(bean).getAttributes())
                  .anyMatch(each -> each.getName().equals(attribute));
      if (known && server.getAttribute(bean, attribute) instanceof Number value) {
        sums.merge(ObjectName.unquote(quoted(name)), value.doubleValue(), add);
      }
    }
    return sums;
  }

  private static String quoted(String name) {
    return name.startsWith("\"") ? name : ObjectName.quote(name);
  }
}
