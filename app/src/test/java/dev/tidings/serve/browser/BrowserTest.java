package dev.tidings.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidings.serve.sample.SampleServer;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Runs {@code src/test/browser/page.mjs} against a server with sample news: {@code ./mvnw verify
 * -pl app -am -Dtidings.browser=true}. Needs Chromium, Node.js and npm, and is skipped where one of
 * them is missing. Screenshots go to {@code target/browser}.
 */
@EnabledIfSystemProperty(named = "tidings.browser", matches = "true")
class BrowserTest {
  private static final Path SCRIPTS = Path.of("src/test/browser");
  private static final Path WORK = Path.of("target/browser");

  @Test
  void thePageWorksForAReader() throws Exception {
    Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome");
    assumeTrue(chromium.isPresent(), "no Chromium here");
    assumeTrue(find("node").isPresent() && find("npm").isPresent(), "no Node.js here");
    for (String file : List.of("package.json", "page.mjs")) {
      Files.createDirectories(WORK);
      Files.copy(SCRIPTS.resolve(file), WORK.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    Process install =
        process("npm", "install", "--no-package-lock", "--no-audit", "--no-fund").start();
    install.getInputStream().transferTo(System.out);
    assumeTrue(install.waitFor() == 0, "npm cannot install");

    List<String> told = new ArrayList<>();
    int exit;
    try (SampleServer server = new SampleServer(0)) {
      Process script =
          process("node", "page.mjs", server.url(), chromium.get().toString(), ".").start();
      exit = talk(script, server, told);
    }

    assertThat(exit).as(String.join("\n", told)).isZero();
    assertThat(told).filteredOn(line -> line.startsWith("ok: ")).hasSizeGreaterThan(9);
  }

  /** Lets happen what the script asks for, until it ends. */
  private static int talk(Process script, SampleServer server, List<String> told)
      throws IOException, InterruptedException {
    try (BufferedReader asked = script.inputReader();
        BufferedWriter answers = script.outputWriter()) {
      for (String line = asked.readLine(); line != null; line = asked.readLine()) {
        System.out.println(line);
        told.add(line);
        if (line.startsWith("HAPPEN ")) {
          server.happen(line.substring("HAPPEN ".length()));
          answers.write("DONE\n");
          answers.flush();
        }
      }
      return script.waitFor();
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
