package dev.tidings.bench.pipeline;

/**
 * What articles cost under one of several conditions.
 *
 * @param condition in words
 * @param throughput of the articles that were measured
 * @param cpuMillisPerArticle as {@link Throughput#withoutCompiler}
 * @param heapMegabytes in use after a collection
 * @param stateMegabytes local state, of all stores together
 */
record Point(
    String condition,
    Throughput throughput,
    double cpuMillisPerArticle,
    double heapMegabytes,
    double stateMegabytes) {

  private static final double MEGABYTE = 1 << 20;

  static Point of(String condition, Throughput throughput) throws javax.management.JMException {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    return new Point(
        condition,
        throughput,
        throughput.withoutCompiler(),
        (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
        Meters.stateBytes().values().stream().mapToDouble(each -> each).sum() / MEGABYTE);
  }
}
