package dev.tidings.app.command;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.LoggerConfig;

/** Which appender of log4j2.xml writes the log. Levels stay as they are. */
final class LogFormat {
  private LogFormat() {}

  /** Writes it with the appender {@code name}, and with no other. */
  static void apply(String name) {
    LoggerContext context = (LoggerContext) LogManager.getContext(false);
    Configuration configuration = context.getConfiguration();
    LoggerConfig root = configuration.getRootLogger();
    if (root.getAppenders().containsKey(name) || configuration.getAppender(name) == null) {
      return;
    }
    root.getAppenders().keySet().forEach(root::removeAppender);
    root.addAppender(configuration.getAppender(name), null, null);
    context.updateLoggers();
  }
}
