package dev.tidings.app.command;

import dev.tidings.app.broker.BrokerOptions;
import dev.tidings.app.broker.EmbeddedBroker;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Settings.Layer;
import java.util.Map;

/** Starts an embedded broker for a command, and points its settings to it. */
final class StartBroker {
  private StartBroker() {}

  static EmbeddedBroker with(BrokerOptions options) {
    try {
      return EmbeddedBroker.start(options);
    } catch (RuntimeException e) {
      throw new Failure(ExitCode.FAILED, "the broker does not start: " + Failure.rootMessage(e), e);
    }
  }

  /** {@code settings}, but on {@code broker}, whatever the environment names. */
  static Settings at(EmbeddedBroker broker, Settings settings) {
    return settings.with(
        new Layer("embedded broker", Map.of("kafka.bootstrap.servers", broker.bootstrapServers())));
  }
}
