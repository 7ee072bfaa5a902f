package dev.tidings.app.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidings.app.Main;
import dev.tidings.app.SharedBroker;
import dev.tidings.app.SharedBroker.Installation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the blocks that are marked {@code sh run}, page after page, as somebody would who follows
 * them: in a shell, with the program as a process, on a broker.
 */
@ExtendWith(SharedBroker.class)
class RunPagesTest {
  /** The first one sets up what the others find. */
  private static final List<String> PAGES =
      List.of("docs/getting-started.md", "docs/consuming.md", "docs/security.md");

  private static @TempDir Path directory;

  @Test
  void everyPageThatHasSuchBlocksIsRun() {
    assertThat(Page.all().stream().filter(page -> !script(page).isEmpty()).map(Page::path))
        .containsExactlyInAnyOrderElementsOf(PAGES);
  }

  @Test
  @Timeout(value = 400, unit = TimeUnit.SECONDS)
  void pagesWorkAsPrinted(Installation broker) throws IOException, InterruptedException {
    assumeTrue(isThere("sh") && isThere("curl"), "no shell or no curl here");
    Path program = directory.resolve("tidings");
    Files.writeString(
        program,
        """
        #!/bin/sh
        echo $$ >> "$STARTED"
        exec "%s" -Xmx1g -XX:TieredStopAtLevel=1 -cp "%s" %s "$@"
        """
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Main.class.getName()));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    for (String page : PAGES) {
      run(Page.of(page), broker, freePort());
    }
  }

  private static void run(Page page, Installation broker, int port)
      throws IOException, InterruptedException {
    Path script = directory.resolve(Path.of(page.path()).getFileName() + ".sh");
    Path said = Path.of(script + ".log");
    Files.writeString(
        script,
        script(page)
            .replace("localhost:9092", broker.bootstrap())
            .replace("127.0.0.1:8080", "127.0.0.1:" + port));
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-eux", script.toString())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    shell
        .environment()
        .putAll(
            Map.of(
                "PATH", directory + ":" + System.getenv("PATH"),
                "STARTED", directory.resolve("started").toString(),
                "KAFKA_BOOTSTRAP_SERVERS", broker.bootstrap(),
                "TIDINGS_TOPIC_PREFIX", broker.prefix(),
                "TIDINGS_STATE_DIR", directory.resolve("state").toString(),
                "TIDINGS_TOPICS_PARTITIONS", "1",
                "TIDINGS_SHARDS", "1",
                "TIDINGS_SERVE_PORT", String.valueOf(port)));
    assertThat(shell.start().waitFor()).as(() -> read(said)).isZero();
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    Path started = directory.resolve("started");
    if (!Files.exists(started)) {
      return;
    }
    for (String pid : Files.readAllLines(started)) {
      Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(pid));
      if (process.isPresent() && process.get().destroy()) {
        process.get().onExit().orTimeout(60, TimeUnit.SECONDS).join();
      }
    }
  }

  private static String script(Page page) {
    StringBuilder script = new StringBuilder();
    page.blocks().stream()
        .filter(block -> block.info().equals("sh run"))
        .forEach(block -> script.append(block.text()));
    return script.toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }
}
