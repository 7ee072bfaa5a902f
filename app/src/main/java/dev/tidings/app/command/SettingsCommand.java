package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.text.Table;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import java.io.PrintWriter;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "settings",
    description = {
      "Show every setting: its value, where that comes from, what it does.",
      "Later wins: defaults, --config file, environment, -X."
    },
    footer = {
      "",
      "Examples:",
      "  tidings settings",
      "  tidings settings --config tidings.properties",
      "  tidings settings --markdown > settings.md"
    })
final class SettingsCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(names = "--markdown", description = "A table of the defaults in Markdown.")
  private boolean markdown;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  SettingsCommand(Session session) {
    this.session = session;
  }

  /** One setting for {@code --json}. */
  record Line(
      String key,
      String environment,
      String value,
      String origin,
      String defaultValue,
      String kind,
      String description) {}

  @Override
  public Integer call() {
    Settings loaded = settings.load(session);
    PrintWriter out = session.terminal().out();
    if (json) {
      loaded.all().forEach(setting -> JsonOutput.line(session, line(loaded, setting)));
    } else if (markdown) {
      out.print(markdown(loaded).toMarkdown());
      out.flush();
    } else {
      print(loaded, out);
    }
    return ExitCode.OK.code();
  }

  private void print(Settings loaded, PrintWriter out) {
    for (Setting<?> setting : loaded.all()) {
      Line line = line(loaded, setting);
      String value = line.value().isEmpty() ? "(empty)" : line.value();
      out.printf(
          "%s = %s   %s%n",
          session.terminal().style().bold(line.key()),
          value,
          session.terminal().style().dim("from " + line.origin()));
      out.printf("    %s%n", line.description());
      out.printf("    %s; as a variable: %s%n%n", line.kind(), line.environment());
    }
    new TreeMap<>(loaded.kafka())
        .forEach((key, value) -> out.printf("kafka.%s = %s%n", key, hidden(key, value)));
  }

  private static Table markdown(Settings loaded) {
    Table table = new Table("setting", "default", "environment", "value", "what it does");
    for (Setting<?> setting : loaded.all()) {
      table.row(
          "`" + setting.key() + "`",
          setting.defaultText().isEmpty() ? "" : "`" + setting.defaultText() + "`",
          "`" + setting.environmentName() + "`",
          setting.kind(),
          setting.description());
    }
    return table;
  }

  private static Line line(Settings loaded, Setting<?> setting) {
    return new Line(
        setting.key(),
        setting.environmentName(),
        hidden(setting.key(), SettingText.of(loaded.get(setting))),
        loaded.origin(setting),
        setting.defaultText(),
        setting.kind(),
        setting.description());
  }

  /** Passwords and tokens are passed as settings; they are not to be shown. */
  private static String hidden(String key, String value) {
    boolean secret =
        key.contains("password")
            || key.contains("jaas")
            || key.contains("secret")
            || key.endsWith("token");
    return secret && !value.isEmpty() ? "(hidden)" : value;
  }
}
