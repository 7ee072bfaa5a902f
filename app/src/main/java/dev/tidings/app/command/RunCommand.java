package dev.tidings.app.command;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.stage.HealthFile;
import dev.tidings.app.stage.RunSettings;
import dev.tidings.app.stage.RunningStage;
import dev.tidings.app.stage.RunningStages;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.app.worker.WorkerServer;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Settings.Layer;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.StageProperties;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "run",
    description = {
      "Run the stages on a Kafka cluster until told to stop.",
      "Killed at any point and started again, it goes on where it was: nothing is lost and",
      "nothing is done twice. Further instances with the same settings share the work."
    },
    footer = {
      "",
      "Examples:",
      "  tidings run -b kafka:9092",
      "  tidings run --stages enrich -X tidings.enrich.threads=4",
      "  tidings run --config tidings.properties --create-topics",
      "  tidings run --http 9404 -X tidings.log-format=json"
    })
final class RunCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);

  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Mixin private StagesOption stages = new StagesOption();

  @Option(names = "--create-topics", description = "Create topics that are missing first.")
  private boolean createTopics;

  @Option(
      names = "--health-file",
      paramLabel = "FILE",
      description = {
        "Make this file when all stages run and renew its time every 5 s while none has failed,",
        "for the health check of a container."
      })
  private @Nullable Path healthFile;

  @Option(
      names = "--http",
      paramLabel = "PORT",
      description = {
        "Answer /health/live, /health/ready and /metrics on this port of 127.0.0.1; short for",
        "-X tidings.run.http-port=PORT. Another address: tidings.run.http-host."
      })
  private @Nullable Integer httpPort;

  RunCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Settings loaded = withHttp(settings.load(session));
    // A wrong name, then a wrong address should be told at once; making the stages loads models.
    List<String> names = session.stages().names(stages.names());
    try (KafkaConnection kafka = KafkaConnection.open(loaded)) {
      if (createTopics) {
        List<String> made = new TopicAdmin(kafka).create(TopicSpec.all(loaded));
        made.forEach(topic -> LOG.info("created topic {}", topic));
      }
      List<Stage> wanted = session.stages().make(loaded, names);
      RunningStages.requireTopics(kafka, wanted);
      try (RunningStages running = new RunningStages(loaded)) {
        announce(kafka);
        List<RunningStage> started = running.start(wanted);
        WorkerServer http = WorkerServer.start(loaded, started);
        try {
          work(running);
        } finally {
          http.close();
        }
        LOG.info("stopping");
      }
    }
    LOG.info("stopped");
    return ExitCode.OK.code();
  }

  private static void announce(KafkaConnection kafka) {
    Path state = StageProperties.stateDirectory(kafka.settings()).toAbsolutePath();
    LOG.info(
        "Tidings {} on {}, state in {}", VersionCommand.tidings(), kafka.bootstrapServers(), state);
    if (state.startsWith(System.getProperty("java.io.tmpdir"))) {
      LOG.warn(
          "a temporary directory may be emptied, and state is then restored from Kafka; set"
              + " tidings.state-dir in production");
    }
  }

  private Settings withHttp(Settings loaded) {
    return httpPort == null
        ? loaded
        : loaded.with(
            new Layer("--http", Map.of(RunSettings.HTTP_PORT.key(), String.valueOf(httpPort))));
  }

  private void work(RunningStages running) {
    if (healthFile == null) {
      running.runUntil(session.stop());
      return;
    }
    try (HealthFile health = new HealthFile(healthFile, Clock.systemUTC())) {
      running.runUntil(session.stop(), () -> health.look(running.allRun()));
    }
  }
}
