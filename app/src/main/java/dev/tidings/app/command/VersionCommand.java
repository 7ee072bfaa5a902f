package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.apache.kafka.common.utils.AppInfoParser;
import picocli.CommandLine.Command;

@Command(
    name = "version",
    description = "Show the versions of Tidings, Kafka and Java.",
    footer = {"", "Example:", "  tidings version"})
final class VersionCommand implements Callable<Integer> {
  private final Session session;

  VersionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.terminal().out().printf("tidings  %s%n", tidings());
    session.terminal().out().printf("kafka    %s%n", AppInfoParser.getVersion());
    session.terminal().out().printf("java     %s%n", Runtime.version());
    return ExitCode.OK.code();
  }

  static String tidings() {
    Properties properties = new Properties();
    try (InputStream in = VersionCommand.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new Failure(ExitCode.FAILED, "this build does not know its version", e);
    }
    return properties.getProperty("version", "unknown");
  }
}
