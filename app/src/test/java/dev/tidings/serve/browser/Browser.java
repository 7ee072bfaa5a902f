package dev.tidings.serve.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Runs scripts of {@code src/test/browser} with Chromium, Node.js and npm; a test is skipped where
 * one of them is missing. Screenshots go to {@code target/browser}.
 */
public final class Browser {
  private static final Path SCRIPTS = Path.of("src/test/browser");
  private static final Path WORK = Path.of("target/browser");

  /**
   * How a script ended.
   *
   * @param exitCode 0 when all was as it should be
   * @param told its output
   */
  public record Told(int exitCode, List<String> told) {}

  private Browser() {}

  /**
   * Runs a script.
   *
   * @param script its file
   * @param url of the server
   * @param happen lets happen what the script asks for
   */
  public static Told run(String script, String url, Consumer<String> happen)
      throws IOException, InterruptedException {
    Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome");
    assumeTrue(chromium.isPresent(), "no Chromium here");
    assumeTrue(find("node").isPresent() && find("npm").isPresent(), "no Node.js here");
    for (String file : List.of("package.json", script)) {
      Files.createDirectories(WORK);
      Files.copy(SCRIPTS.resolve(file), WORK.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    Process install =
        process("npm", "install", "--no-package-lock", "--no-audit", "--no-fund").start();
    install.getInputStream().transferTo(System.out);
    assumeTrue(install.waitFor() == 0, "npm cannot install");
    return talk(process("node", script, url, chromium.get().toString(), ".").start(), happen);
  }

  /** Lets happen what the script asks for, until it ends. */
  private static Told talk(Process script, Consumer<String> happen)
      throws IOException, InterruptedException {
    List<String> told = new ArrayList<>();
    try (BufferedReader asked = script.inputReader();
        BufferedWriter answers = script.outputWriter()) {
      for (String line = asked.readLine(); line != null; line = asked.readLine()) {
        System.out.println(line);
        told.add(line);
        if (line.startsWith("HAPPEN ")) {
          happen.accept(line.substring("HAPPEN ".length()));
          answers.write("DONE\n");
          answers.flush();
        }
      }
      return new Told(script.waitFor(), told);
    } finally {
      script.destroyForcibly();
    }
  }

  private static ProcessBuilder process(String... command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(WORK.toFile()).redirectErrorStream(true);
    builder.environment().put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return builder;
  }

  private static Optional<Path> find(String... names) {
    List<Path> places =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(Path::of).toList();
    return Stream.of(names)
        .flatMap(name -> places.stream().map(place -> place.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
