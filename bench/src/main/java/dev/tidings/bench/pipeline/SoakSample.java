package dev.tidings.bench.pipeline;

import dev.tidings.app.client.KafkaConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.clients.admin.ReplicaInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * What a pipeline occupies at a moment, in MiB, and what articles cost since the sample before.
 *
 * @param articles published and processed so far
 * @param seconds since the first
 * @param heap of the pipeline's JVM that has outlived a collection
 * @param memory that the pipeline's process holds (resident)
 * @param brokerMemory the same of the broker
 * @param state on disk
 * @param changelogs on the broker's disk
 * @param topics all others on the broker's disk
 * @param cpuMillis processor time an article, broker included, compiler left out
 */
record SoakSample(
    long articles,
    long seconds,
    double heap,
    double memory,
    double brokerMemory,
    double state,
    double changelogs,
    double topics,
    double cpuMillis) {

  private static final double MIB = 1024 * 1024;

  static SoakSample take(
      long articles,
      long seconds,
      BrokerProcess broker,
      RunningPipeline pipeline,
      Throughput throughput)
      throws IOException {
    List<Map.Entry<TopicPartition, ReplicaInfo>> logs = logs(pipeline.kafka());
    return new SoakSample(
        articles,
        seconds,
        survived(),
        resident(ProcessHandle.current().pid()),
        resident(broker.pid()),
        pipeline.stateDirectories().stream().mapToLong(SoakSample::bytes).sum() / MIB,
        size(logs, topic -> topic.endsWith("-changelog")),
        size(logs, topic -> !topic.endsWith("-changelog")),
        throughput.withoutCompiler());
  }

  /** Names of the columns. */
  static String heading() {
    return "articles\tseconds\theap\tmemory\tbroker-memory\tstate\tchangelogs\ttopics\tcpu-ms";
  }

  String line() {
    return String.format(
        java.util.Locale.ROOT,
        "%d\t%d\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t%.2f",
        articles,
        seconds,
        heap,
        memory,
        brokerMemory,
        state,
        changelogs,
        topics,
        cpuMillis);
  }

  /** Objects that have outlived a collection; the youngest say only when the next one is due. */
  private static double survived() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && !pool.getName().contains("Eden"))
            .mapToLong(pool -> pool.getUsage().getUsed())
            .sum()
        / MIB;
  }

  private static double resident(long pid) throws IOException {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    if (!Files.exists(status)) {
      return Double.NaN; // Only Linux tells.
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
              .sum()
          / 1024.0;
    }
  }

  private static long bytes(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.mapToLong(SoakSample::length).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0; // RocksDB deletes while we look; the next sample sees it.
    }
  }

  private static long length(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map.Entry<TopicPartition, ReplicaInfo>> logs(KafkaConnection kafka) {
    Map<Integer, Map<String, LogDirDescription>> described =
        kafka.await(
            kafka.admin().describeLogDirs(List.of(0)).allDescriptions(), "reading sizes of logs");
    return described.values().stream()
        .flatMap(directories -> directories.values().stream())
        .flatMap(directory -> directory.replicaInfos().entrySet().stream())
        .toList();
  }

  private static double size(
      List<Map.Entry<TopicPartition, ReplicaInfo>> logs, Predicate<String> topics) {
    return logs.stream()
            .filter(log -> topics.test(log.getKey().topic()))
            .mapToLong(log -> log.getValue().size())
            .sum()
        / MIB;
  }
}
