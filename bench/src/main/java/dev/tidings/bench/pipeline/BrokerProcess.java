package dev.tidings.bench.pipeline;

import dev.tidings.app.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A broker in a JVM of its own, so that its work is not taken for the pipeline's. */
final class BrokerProcess implements AutoCloseable {
  private final Process process;
  private final String bootstrapServers;

  private BrokerProcess(Process process, String bootstrapServers) {
    this.process = process;
    this.bootstrapServers = bootstrapServers;
  }

  /** Starts it; returns when it takes requests. */
  static BrokerProcess start() throws IOException {
    Process process =
        JavaProcess.start(
            Main.class, List.of("broker", "--port", "0"), ProcessBuilder.Redirect.DISCARD);
    BufferedReader told = process.inputReader();
    String address = told.readLine();
    if (address == null) {
      throw new IOException("the broker has not started: exit code " + process.exitValue());
    }
    return new BrokerProcess(process, address);
  }

  String bootstrapServers() {
    return bootstrapServers;
  }

  long pid() {
    return process.pid();
  }

  /** Processor time that it has used, nanoseconds. */
  long cpuNanos() {
    return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
