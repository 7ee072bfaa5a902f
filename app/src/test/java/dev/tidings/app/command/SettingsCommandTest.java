package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.app.stage.Stages;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsCommandTest {
  private static final String KEY = "tidings.enrich.threads";

  @TempDir private Path directory;

  @Test
  void showsDefaultsWhenNothingIsSet() {
    JsonNode setting = setting(Map.of());
    assertThat(setting.get("value").asText()).isEqualTo("1");
    assertThat(setting.get("origin").asText()).isEqualTo("default");
    assertThat(setting.get("environment").asText()).isEqualTo("TIDINGS_ENRICH_THREADS");
  }

  @Test
  void tokensAndPasswordsAreNotShown() {
    CommandRun run =
        CommandRun.of(
            "settings",
            "-X",
            "tidings.serve.token=hushhush",
            "-X",
            "kafka.ssl.key.password=hushhush");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("(hidden)").doesNotContain("hushhush");
  }

  @Test
  void aFileWinsOverDefaults() throws Exception {
    Path file = Files.writeString(directory.resolve("t.properties"), KEY + "=2\n");
    JsonNode setting = setting(Map.of(), "--config", file.toString());
    assertThat(setting.get("value").asText()).isEqualTo("2");
    assertThat(setting.get("origin").asText()).isEqualTo(file.toString());
  }

  @Test
  void theEnvironmentWinsOverAFile() throws Exception {
    Path file = Files.writeString(directory.resolve("t.properties"), KEY + "=2\n");
    Map<String, String> environment = Map.of("TIDINGS_ENRICH_THREADS", "3");
    JsonNode setting = setting(environment, "--config", file.toString());
    assertThat(setting.get("value").asText()).isEqualTo("3");
    assertThat(setting.get("origin").asText()).isEqualTo("environment");
  }

  @Test
  void theCommandLineWinsOverAll() throws Exception {
    Path file = Files.writeString(directory.resolve("t.properties"), KEY + "=2\n");
    Map<String, String> environment = Map.of("TIDINGS_ENRICH_THREADS", "3");
    JsonNode setting = setting(environment, "--config", file.toString(), "-X", KEY + "=4");
    assertThat(setting.get("value").asText()).isEqualTo("4");
    assertThat(setting.get("origin").asText()).isEqualTo("command line");
  }

  @Test
  void kafkasOwnVariablesAreShownAndPasswordsAreNot() {
    CommandRun run =
        CommandRun.in(
            Map.of("KAFKA_BOOTSTRAP_SERVERS", "there:9092"),
            "settings",
            "-X",
            "kafka.ssl.key.password=hush");
    assertThat(run.out())
        .contains("kafka.bootstrap.servers = there:9092")
        .contains("kafka.ssl.key.password = (hidden)")
        .doesNotContain("hush");
  }

  @Test
  void theBootstrapOptionWinsOverTheEnvironment() {
    CommandRun run =
        CommandRun.in(
            Map.of("KAFKA_BOOTSTRAP_SERVERS", "there:9092"), "settings", "-b", "here:9092");
    assertThat(run.out()).contains("kafka.bootstrap.servers = here:9092");
  }

  @Test
  void theTableForTheDocumentationHasThemAll() {
    CommandRun run = CommandRun.of("settings", "--markdown");
    assertThat(run.out()).startsWith("| setting | default | environment |");
    assertThat(Stages.all().settings())
        .extracting(Setting::key)
        .allMatch(key -> run.out().contains("| `" + key + "` |"));
  }

  @Test
  void durationsAreShownAsTheyWouldBeWritten() {
    CommandRun run = CommandRun.of("settings", "-X", "tidings.aggregate.retirement-silence=72h");
    assertThat(run.out())
        .contains("tidings.aggregate.retirement-silence = 3d   from command line")
        .contains("tidings.commit-interval = 100ms   from default");
  }

  @Test
  void everySettingCanBeGivenInEachOfTheThreeWays() throws Exception {
    Map<String, String> byKey = new TreeMap<>();
    Map<String, String> byVariable = new TreeMap<>();
    for (JsonNode line : lines(CommandRun.of("settings", "--json"))) {
      if (!line.get("value").asText().equals("(hidden)")) {
        byKey.put(line.get("key").asText(), line.get("value").asText());
        byVariable.put(line.get("environment").asText(), line.get("value").asText());
      }
    }
    assertThat(byKey).hasSizeGreaterThan(20);
    Properties properties = new Properties();
    properties.putAll(byKey);
    Path file = directory.resolve("all.properties");
    try (var writer = Files.newBufferedWriter(file)) {
      properties.store(writer, null);
    }
    String[] options =
        Stream.concat(
                Stream.of("settings", "--json"),
                byKey.entrySet().stream()
                    .flatMap(one -> Stream.of("-X", one.getKey() + "=" + one.getValue())))
            .toArray(String[]::new);
    assertAllFrom("environment", byKey, CommandRun.in(byVariable, "settings", "--json"));
    assertAllFrom(
        file.toString(), byKey, CommandRun.of("settings", "--json", "--config", file.toString()));
    assertAllFrom("command line", byKey, CommandRun.of(options));
  }

  private static void assertAllFrom(String origin, Map<String, String> byKey, CommandRun run) {
    assertThat(run.err()).isEmpty();
    assertThat(lines(run))
        .filteredOn(line -> byKey.containsKey(line.get("key").asText()))
        .hasSameSizeAs(byKey.keySet())
        .allMatch(line -> line.get("origin").asText().equals(origin))
        .allMatch(line -> line.get("value").asText().equals(byKey.get(line.get("key").asText())));
  }

  private static List<JsonNode> lines(CommandRun run) {
    return run.out().lines().map(SettingsCommandTest::parse).toList();
  }

  private static JsonNode setting(Map<String, String> environment, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "settings";
    args[1] = "--json";
    System.arraycopy(options, 0, args, 2, options.length);
    CommandRun run = CommandRun.in(environment, args);
    assertThat(run.err()).isEmpty();
    return run.out()
        .lines()
        .map(SettingsCommandTest::parse)
        .filter(line -> line.get("key").asText().equals(KEY))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode parse(String line) {
    try {
      return Json.mapper().readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
