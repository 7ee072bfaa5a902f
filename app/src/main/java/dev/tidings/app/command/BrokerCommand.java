package dev.tidings.app.command;

import dev.tidings.app.broker.BrokerOptions;
import dev.tidings.app.broker.EmbeddedBroker;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.pipe.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "broker",
    description = {
      "Run a Kafka broker on this machine, for trying things out.",
      "It listens on 127.0.0.1 only and prints its address when it is ready."
    },
    footer = {
      "",
      "Examples:",
      "  tidings broker --topics          with Tidings' topics, data gone at the end",
      "  tidings broker --dir ~/tidings   data kept over restarts",
      "  tidings broker --port 0          on any free port"
    })
final class BrokerCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(
      names = "--port",
      defaultValue = "9092",
      paramLabel = "PORT",
      description = "Where it listens; 0 is any free port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Where data is kept (default: a temporary directory, deleted at the end).")
  private @Nullable Path directory;

  @Option(names = "--topics", description = "Create Tidings' topics that are missing.")
  private boolean topics;

  BrokerCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > 65_535) {
      throw new Failure(ExitCode.USAGE, "--port " + port + " is not from 0 to 65535");
    }
    Settings loaded = settings.load(session);
    BrokerOptions options = new BrokerOptions(1, port, directory, Map.of());
    try (EmbeddedBroker broker = StartBroker.with(options)) {
      if (topics) {
        try (KafkaConnection kafka = KafkaConnection.open(StartBroker.at(broker, loaded))) {
          new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
        }
      }
      session.terminal().out().println(broker.bootstrapServers());
      session
          .terminal()
          .err()
          .println("Broker with data in " + broker.directory() + "; Ctrl-C ends it.");
      while (!session.stop().await(Duration.ofHours(1))) {
        // Up until told to stop.
      }
    }
    return ExitCode.OK.code();
  }
}
