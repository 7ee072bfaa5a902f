package dev.tidings.bench.pipeline;

/**
 * What articles cost under one of several conditions.
 *
 * @param condition in words
 * @param throughput of the articles that were measured
 * @param cpuMillisPerArticle as {@link Throughput#withoutCompiler}
 * @param heapMegabytes in use after a collection, of all processes together
 * @param stateMegabytes local state, of all stores together
 */
record Point(
    String condition,
    Throughput throughput,
    double cpuMillisPerArticle,
    double heapMegabytes,
    double stateMegabytes) {

  static Point of(String condition, Throughput throughput, Room room) {
    return new Point(
        condition, throughput, throughput.withoutCompiler(), room.heap(), room.state());
  }
}
