package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.stage.RunSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Settings.Layer;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Settings, each layer over the one before: defaults, file, environment, command line. */
final class SettingsOptions {
  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description = "Read settings from this properties file.")
  private @Nullable Path config;

  @Option(
      names = "-X",
      paramLabel = "KEY=VALUE",
      description =
          "Set one thing; 'tidings settings' lists them. Keys under kafka. go to Kafka's clients.")
  private Map<String, String> overrides = new LinkedHashMap<>();

  @Option(
      names = {"-b", "--bootstrap-server"},
      paramLabel = "HOST:PORT",
      description =
          "The Kafka cluster; short for -X kafka.bootstrap.servers=... (default: localhost:9092).")
  private @Nullable String bootstrapServer;

  /**
   * All layers, checked.
   *
   * @throws Failure when the file cannot be read
   * @throws dev.tidings.pipe.SettingsException when a key or value is not usable
   */
  Settings load(Session session) {
    List<Setting<?>> known = session.stages().settings();
    List<Layer> layers = new ArrayList<>();
    if (config != null) {
      layers.add(file(config));
    }
    layers.add(Settings.environment(known, session.environment()));
    Map<String, String> entries = new TreeMap<>(overrides);
    if (bootstrapServer != null) {
      entries.put("kafka.bootstrap.servers", bootstrapServer);
    }
    layers.add(new Layer("command line", entries));
    Settings settings = Settings.of(known, layers);
    LogFormat.apply(settings.get(RunSettings.LOG_FORMAT));
    return settings;
  }

  private static Layer file(Path path) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(
          ExitCode.USAGE, "cannot read the settings in " + path + ": " + describe(e), e);
    }
    Map<String, String> entries = new TreeMap<>();
    properties.forEach((key, value) -> entries.put(key.toString(), value.toString()));
    return new Layer(path.toString(), entries);
  }

  private static String describe(Exception failure) {
    return failure instanceof java.nio.file.NoSuchFileException
        ? "there is no such file"
        : String.valueOf(failure.getMessage());
  }
}
