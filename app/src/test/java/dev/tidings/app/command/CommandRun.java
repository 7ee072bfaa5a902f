package dev.tidings.app.command;

import dev.tidings.app.exit.StopSignal;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.text.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One run of the program inside this process.
 *
 * @param exitCode how it ended
 * @param out what it wrote to stdout
 * @param err what it wrote to stderr
 */
record CommandRun(int exitCode, String out, String err) {

  /** Runs {@code tidings} with {@code args}, an empty environment and no terminal. */
  static CommandRun of(String... args) {
    return in(Map.of(), args);
  }

  /** Runs it with options at the end. */
  static CommandRun with(String[] options, String... args) {
    return of(Stream.of(args, options).flatMap(Stream::of).toArray(String[]::new));
  }

  /** Runs it in an environment. */
  static CommandRun in(Map<String, String> environment, String... args) {
    return in(environment, new StopSignal(), args);
  }

  /** Runs it until it ends or is stopped. */
  static CommandRun in(Map<String, String> environment, StopSignal stop, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), Style.PLAIN, 100);
    int exitCode = Program.run(new Session(Stages.all(), terminal, environment, stop), args);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }
}
