package dev.tidings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code tidings} as it stands in a distribution, with a Java that tells how it is
 * called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir private Path home;

  @BeforeEach
  void unpack() throws IOException {
    Files.copy(Path.of("../tidings"), home.resolve("tidings"));
    Files.writeString(home.resolve("tidings.jar"), "");
    java("17");
  }

  @Test
  void flagsAndJarsOfTheCallerReachJava() throws Exception {
    String said =
        run(
            Map.of("TIDINGS_JAVA_OPTS", "-Xmx1g -Da=b", "TIDINGS_CLASSPATH", "/opt/encoder/*"),
            "run",
            "--stages",
            "enrich");
    assertThat(said)
        .contains("[-Xmx1g][-Da=b][-cp]")
        .contains("/tidings.jar:/opt/encoder/*][dev.tidings.app.Main][run][--stages][enrich]");
  }

  /** The program takes every TIDINGS_ variable for a setting, and stops at one it does not know. */
  @Test
  void variablesOfTheScriptAreNoSettings() throws Exception {
    String said =
        run(
            Map.of(
                "TIDINGS_JAVA_OPTS", "-Xmx1g",
                "TIDINGS_CLASSPATH", "/opt/encoder/*",
                "TIDINGS_ENRICH_THREADS", "4"),
            "run");
    assertThat(said)
        .contains("TIDINGS_ENRICH_THREADS=4")
        .doesNotContain("TIDINGS_JAVA_OPTS=")
        .doesNotContain("TIDINGS_CLASSPATH=");
  }

  @Test
  void anOlderJavaIsNamed() throws Exception {
    java("11");
    assertThat(run(Map.of(), "demo")).contains("Java 11; Tidings needs 17 or newer");
  }

  private void java(String version) throws IOException {
    Path java = home.resolve("jdk/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(
        java,
        """
        #!/bin/sh
        case $1 in
          -XshowSettings*) echo "    java.specification.version = %s" ;;
          *) printf '[%%s]' "$@"; echo; env | grep ^TIDINGS_ ;;
        esac
        """
            .formatted(version));
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private String run(Map<String, String> environment, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("tidings").toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
