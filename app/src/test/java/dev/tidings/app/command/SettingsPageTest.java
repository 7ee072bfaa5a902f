package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page of settings in the documentation is what the program says. After changing a setting,
 * write it anew with {@code ./mvnw verify -pl app -am -Dtidings.golden.update=true}.
 */
class SettingsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "settings.md");
  private static final String HEAD =
      """
      # Settings

      Later wins: defaults, `--config FILE` (a properties file), environment, `-X key=value`. `NAME_FILE` in the
      environment reads the value of `NAME` from a file, for secrets. Keys under `kafka.` (environment: `KAFKA_*`) go to
      Kafka's clients as they are. `tidings settings` prints each setting's value and where it comes from; an unknown
      key stops the start and names the nearest one.

      """;

  @Test
  void thePageIsWhatTheProgramSays() throws IOException {
    String page = HEAD + CommandRun.of("settings", "--markdown").out();
    if (Boolean.getBoolean("tidings.golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }
}
