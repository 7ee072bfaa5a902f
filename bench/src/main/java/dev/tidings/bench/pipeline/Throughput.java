package dev.tidings.bench.pipeline;

import java.util.Map;
import java.util.TreeMap;

/**
 * What some articles cost, published as fast as the broker takes them.
 *
 * @param articles how many
 * @param articlesPerSecond from the first to the last result
 * @param cpuMillisPerArticle processor time, compiler and garbage collector included, without the
 *     broker
 * @param cpuMillisByThreads of that by stage: its own threads, and those of its producers
 * @param brokerCpuMillisPerArticle the broker's
 * @param gcShare of the time in which the garbage collector held the program up
 * @param bytesPerArticle that went to the broker, compressed
 * @param bytesByTopic of that by topic, without the prefix
 * @param loadAverage of the machine at the end; above its cores, others were at work too
 */
record Throughput(
    int articles,
    double articlesPerSecond,
    double cpuMillisPerArticle,
    Map<String, Double> cpuMillisByThreads,
    double brokerCpuMillisPerArticle,
    double gcShare,
    double bytesPerArticle,
    Map<String, Double> bytesByTopic,
    double loadAverage) {

  private static final double NANOS_PER_MILLI = 1e6;

  static Throughput between(
      Meters before, Meters after, int articles, String prefix, double loadAverage) {
    double nanos = after.nanos() - before.nanos();
    Map<String, Double> bytes = new TreeMap<>();
    Meters.since(before.bytesByTopic(), after.bytesByTopic())
        .forEach(
            (topic, sent) -> {
              if (topic.startsWith(prefix) && sent > 0) {
                bytes.put(topic.substring(prefix.length() + 1), sent / articles);
              }
            });
    Map<String, Double> cpu = Meters.since(before.cpuByStage(), after.cpuByStage());
    cpu.replaceAll((threads, used) -> used / NANOS_PER_MILLI / articles);
    return new Throughput(
        articles,
        articles * 1e9 / nanos,
        (after.processCpu() - before.processCpu()) / NANOS_PER_MILLI / articles,
        cpu,
        (after.brokerCpu() - before.brokerCpu()) / NANOS_PER_MILLI / articles,
        (after.gcMillis() - before.gcMillis()) * NANOS_PER_MILLI / nanos,
        // What the bench itself publishes included.
        bytes.values().stream().mapToDouble(each -> each).sum(),
        bytes,
        loadAverage);
  }

  /** Processor time of program and broker together. */
  double allCpuMillisPerArticle() {
    return cpuMillisPerArticle + brokerCpuMillisPerArticle;
  }

  /**
   * Processor time of program and broker together, without the compiler's: how much is compiled
   * hangs on how long the program runs, not on what is measured.
   */
  double withoutCompiler() {
    return allCpuMillisPerArticle() - cpuMillisByThreads.getOrDefault("compiler", 0.0);
  }
}
