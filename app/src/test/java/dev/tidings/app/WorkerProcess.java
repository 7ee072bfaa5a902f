package dev.tidings.app;

import dev.tidings.app.SharedBroker.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code tidings run} in a process of its own, to be killed. */
final class WorkerProcess {
  private WorkerProcess() {}

  /**
   * One partition and one shard, so that the result is the same whenever it is killed.
   *
   * @param directory for its state, which the next one finds, and its output
   * @param log file of the output, within the directory
   * @param options more options of the command
   */
  static Process start(Installation broker, Path directory, String log, String... options)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run"));
    command.addAll(List.of(options));
    command.addAll(List.of(broker.options()));
    // The group should notice quickly that a killed member is gone.
    for (String setting :
        List.of(
            "tidings.topics.partitions=1",
            "tidings.shards=1",
            "tidings.state-dir=" + directory.resolve("state"),
            "kafka.session.timeout.ms=3000",
            "kafka.heartbeat.interval.ms=500")) {
      command.addAll(List.of("-X", setting));
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve(log).toFile())
        .start();
  }
}
