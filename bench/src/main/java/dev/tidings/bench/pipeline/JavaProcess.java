package dev.tidings.bench.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of ours in a JVM of its own. */
final class JavaProcess {
  private JavaProcess() {}

  /**
   * Starts it with a heap of a gigabyte and this program's class path. It ends with this program,
   * also when that is stopped in the middle of its work.
   *
   * @param log where to write what it logs
   */
  static Process start(Class<?> main, List<String> arguments, ProcessBuilder.Redirect log)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectError(log).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop-" + process.pid()));
    return process;
  }
}
