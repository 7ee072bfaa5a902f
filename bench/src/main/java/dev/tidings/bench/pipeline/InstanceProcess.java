package dev.tidings.bench.pipeline;

import dev.tidings.pipe.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An {@link Instance} in a JVM of its own, as an operator would run it. */
final class InstanceProcess implements AutoCloseable {
  private static final int LAST_LINES = 5;

  private final Process process;
  private final Path log;
  private final BufferedWriter asked;
  private final BufferedReader answers;

  private InstanceProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.asked = process.outputWriter();
    this.answers = process.inputReader();
  }

  /**
   * Starts it.
   *
   * @param name what its topics and groups are named after
   * @param settings of its own
   */
  static InstanceProcess start(String name, Map<String, String> settings) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(name));
    settings.forEach((key, value) -> arguments.add(key + "=" + value));
    Path log = Files.createTempFile("tidings-bench-", ".log");
    return new InstanceProcess(
        JavaProcess.start(Instance.class, arguments, ProcessBuilder.Redirect.to(log.toFile())),
        log);
  }

  Meters meters() throws IOException {
    return ask(Instance.METERS, Meters.class);
  }

  Room room() throws IOException {
    return ask(Instance.ROOM, Room.class);
  }

  private <A> A ask(String what, Class<A> type) throws IOException {
    asked.write(what);
    asked.newLine();
    asked.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException(end());
    }
    return Json.mapper().readValue(answer, type);
  }

  /**
   * Sees that it is at work.
   *
   * @throws IOException if it is not, with the end of its log
   */
  void check() throws IOException {
    if (!process.isAlive()) {
      throw new IOException(end());
    }
  }

  private String end() throws IOException {
    int exitCode = process.onExit().join().exitValue();
    List<String> lines = Files.readAllLines(log);
    List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    return "an instance has ended, exit code " + exitCode + ":\n" + String.join("\n", last);
  }

  @Override
  public void close() throws IOException {
    asked.close();
    process.onExit().join();
    Files.delete(log);
  }
}
