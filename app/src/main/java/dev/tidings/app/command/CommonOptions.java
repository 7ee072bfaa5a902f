package dev.tidings.app.command;

import java.util.Objects;
import java.util.Set;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** Options of every command. */
final class CommonOptions {
  private static final String MIXIN = "common";

  private final boolean showsItsLog;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-v", "--verbose"},
      description = "Log more, to stderr.")
  private boolean verbose;

  @Option(names = "--debug", description = "Log much, and show stack traces.")
  private boolean debug;

  /**
   * For one command.
   *
   * @param showsItsLog whether the log is what the command shows; else it is to be kept quiet
   */
  private CommonOptions(boolean showsItsLog) {
    this.showsItsLog = showsItsLog;
  }

  /** Those of the innermost command that was named. */
  static CommonOptions of(ParseResult parsed) {
    ParseResult innermost = parsed;
    while (innermost.hasSubcommand()) {
      innermost = innermost.subcommand();
    }
    CommandSpec mixin = Objects.requireNonNull(innermost.commandSpec().mixins().get(MIXIN));
    return (CommonOptions) mixin.userObject();
  }

  /** Gives {@code command} and all below it these options. */
  static void addTo(CommandLine command, Set<String> loggingCommands) {
    CommandSpec spec = command.getCommandSpec();
    CommonOptions options = new CommonOptions(loggingCommands.contains(spec.name()));
    spec.addMixin(MIXIN, CommandSpec.forAnnotatedObject(options));
    command.getSubcommands().values().forEach(below -> addTo(below, loggingCommands));
  }

  boolean isDebug() {
    return debug;
  }

  void applyToLogging() {
    Level own = debug ? Level.DEBUG : showsItsLog || verbose ? Level.INFO : Level.WARN;
    Configurator.setLevel("dev.tidings", own);
    if (debug) {
      Configurator.setAllLevels("org.apache.kafka", Level.INFO);
      Configurator.setAllLevels("kafka", Level.INFO);
      return;
    }
    // Kafka warns of much that is of no concern to somebody who looks at stories.
    Level kafka = showsItsLog || verbose ? Level.WARN : Level.ERROR;
    Configurator.setLevel("org.apache.kafka", kafka);
    Configurator.setLevel("kafka", kafka);
  }
}
