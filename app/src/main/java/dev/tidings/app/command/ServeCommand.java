package dev.tidings.app.command;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.stage.RunningStage;
import dev.tidings.app.stage.Stages;
import dev.tidings.pipe.Settings;
import dev.tidings.serve.KafkaAccess;
import dev.tidings.serve.ServeSettings;
import dev.tidings.serve.WebServer;
import dev.tidings.serve.pipeline.WatchedStage;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description = {
      "Serve the stories: a page to read, a REST API, live events and feeds, on one HTTP port.",
      "What is shown is read from the output topics, so any number of these can run.",
      "POST /api/articles publishes articles; docs/publishing.md says how.",
      "It listens to this machine alone unless tidings.serve.host and tidings.serve.token are set."
    },
    footer = {
      "",
      "Examples:",
      "  tidings serve",
      "  tidings serve --port 9000 -b broker:9092",
      "  tidings serve -X tidings.serve.host=0.0.0.0 -X tidings.serve.token=..."
    })
final class ServeCommand implements Callable<Integer> {
  private static final Duration UNTIL_STOPPED = Duration.ofDays(36_500);

  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Short for -X tidings.serve.port=N; 0 is any free one (default: 8080).")
  private int port = -1;

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Settings loaded = settings.load(session);
    if (port >= 0) {
      loaded = onPort(loaded, port);
    }
    try (KafkaConnection kafka = KafkaConnection.open(loaded);
        WebServer server = start(session.stages(), loaded, kafka, List.of())) {
      session.terminal().err().println("The stories are at " + server.url() + ". Ctrl-C ends it.");
      session.stop().await(UNTIL_STOPPED);
      return ExitCode.OK.code();
    }
  }

  /** The same settings with another port. */
  static Settings onPort(Settings settings, int port) {
    return settings.with(
        new Settings.Layer("command line", Map.of(ServeSettings.PORT.key(), String.valueOf(port))));
  }

  /** As {@link #start}, on any free port when the one that is set is taken. */
  static WebServer startSomewhere(
      Stages stages, Settings settings, KafkaConnection kafka, List<RunningStage> here) {
    try {
      return start(stages, settings, kafka, here);
    } catch (UncheckedIOException e) {
      return start(stages, onPort(settings, 0), kafka, here);
    }
  }

  /**
   * Serves what the stages of that cluster wrote.
   *
   * @param here those of them that run in this process, of which more can be told
   */
  private static WebServer start(
      Stages stages, Settings settings, KafkaConnection kafka, List<RunningStage> here) {
    List<WatchedStage> watched =
        stages.make(settings, List.of()).stream()
            .map(stage -> WatchedStage.of(stage, settings))
            .map(stage -> withProgress(stage, here))
            .toList();
    return WebServer.start(settings, new KafkaAccess(kafka::consumer, kafka.admin()), watched);
  }

  private static WatchedStage withProgress(WatchedStage stage, List<RunningStage> here) {
    return here.stream()
        .filter(running -> running.name().equals(stage.name()))
        .findFirst()
        .map(running -> stage.withRestored(running::restored))
        .orElse(stage);
  }
}
