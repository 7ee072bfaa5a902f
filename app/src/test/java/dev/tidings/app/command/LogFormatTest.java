package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogFormatTest {
  @AfterEach
  void backToText() {
    LogFormat.apply("text");
  }

  @Test
  void oneAppenderWritesTheLog() {
    LogFormat.apply("json");
    assertThat(appenders()).containsExactly("json");
    LogFormat.apply("text");
    assertThat(appenders()).containsExactly("text");
  }

  private static Set<String> appenders() {
    LoggerContext context = (LoggerContext) LogManager.getContext(false);
    return context.getConfiguration().getRootLogger().getAppenders().keySet();
  }
}
