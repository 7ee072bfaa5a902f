package dev.tidings.bench.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Processor time of the JVM's own threads, which Java's beans do not show. On Linux; elsewhere
 * there are none.
 */
final class NativeThreads {
  private static final Path TASKS = Path.of("/proc/self/task");

  /** What the kernel counts in, on every machine Java runs on: 100 a second. */
  private static final long NANOS_PER_TICK = 10_000_000;

  private static final int USER_TIME = 11;
  private static final int SYSTEM_TIME = 12;

  private NativeThreads() {}

  /** Nanoseconds by what the threads do. */
  static Map<String, Long> cpu() {
    Map<String, Long> byWork = new TreeMap<>();
    if (!Files.isDirectory(TASKS)) {
      return byWork;
    }
    try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
      for (Path task : tasks) {
        add(task, byWork);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return byWork;
  }

  private static void add(Path task, Map<String, Long> byWork) throws IOException {
    String stat;
    try {
      stat = Files.readString(task.resolve("stat"));
    } catch (NoSuchFileException e) {
      return; // it has ended meanwhile
    }
    int end = stat.lastIndexOf(')');
    String name = stat.substring(stat.indexOf('(') + 1, end);
    String[] fields = stat.substring(end + 2).split(" ", -1);
    long ticks = Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
    if (name.startsWith("GC ") || name.startsWith("G1 ")) {
      byWork.merge("garbage collector", ticks * NANOS_PER_TICK, Long::sum);
    } else if (name.startsWith("C1 ") || name.startsWith("C2 ")) {
      byWork.merge("compiler", ticks * NANOS_PER_TICK, Long::sum);
    } else if (name.startsWith("rocksdb")) {
      byWork.merge("rocksdb", ticks * NANOS_PER_TICK, Long::sum);
    } else if (name.startsWith("VM ")) {
      // The serial collector works in this thread.
      byWork.merge("virtual machine", ticks * NANOS_PER_TICK, Long::sum);
    }
  }
}
