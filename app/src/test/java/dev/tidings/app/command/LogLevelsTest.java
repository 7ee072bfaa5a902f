package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.Test;

/** What of Kafka's warnings a reader of the log gets to see. */
class LogLevelsTest {
  private static final String CLIENT = "org.apache.kafka.clients.NetworkClient";

  private final Seen seen = new Seen();

  private void with(Consumer<Logger> log) throws Exception {
    try (LoggerContext context =
        new LoggerContext(
            "levels",
            null,
            Objects.requireNonNull(getClass().getResource("/log4j2.xml")).toURI())) {
      context.start();
      seen.start();
      context.getConfiguration().getRootLogger().getAppenders().keySet().stream()
          .toList()
          .forEach(context.getConfiguration().getRootLogger()::removeAppender);
      context.getConfiguration().getRootLogger().addAppender(seen, null, null);
      // As a command that runs stages has it.
      context.getConfiguration().getLoggerConfig("org.apache.kafka").setLevel(Level.WARN);
      context.updateLoggers();
      log.accept(context.getLogger(CLIENT));
    }
  }

  @Test
  void aBrokerThatIsAwayIsToldTwiceAndNotWithEachAttempt() throws Exception {
    with(
        client -> {
          for (int attempt = 0; attempt < 50; attempt++) {
            client.warn("Connection to node -1 could not be established.");
          }
          client.error("Authentication failed");
        });
    assertThat(seen.levels).containsExactly(Level.WARN, Level.WARN, Level.ERROR);
  }

  @Test
  void whatKafkaTriesAgainByItselfIsNotTold() throws Exception {
    with(client -> client.warn("The broker reported a recoverable issue and tries again"));
    assertThat(seen.levels).isEmpty();
  }

  private static final class Seen extends AbstractAppender {
    private final List<Level> levels = new ArrayList<>();

    Seen() {
      super("seen", null, null, true, Property.EMPTY_ARRAY);
    }

    @Override
    public void append(LogEvent event) {
      levels.add(event.getLevel());
    }
  }
}
